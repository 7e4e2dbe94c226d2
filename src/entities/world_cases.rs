//! Named cases: how people are called in the news of the whole world, and what only looks like a name.

use super::People;
use super::cases::{check, last_speaker, mentioned, read, speaker};

/// Who speaks in each quote, by the fullest name.
fn speakers(people: &People) -> Vec<&str> {
    let name = |speaker: &super::Speaker| people.entities[speaker.entity.0].name.as_str();
    people.speakers.iter().map(|speaker| speaker.as_ref().map_or("nobody", name)).collect()
}

/// Asserts that whoever is introduced as the first speaks under each of the other names, too.
fn all_are(cases: &[(&str, &[&str], &str)]) {
    let mut failed = Vec::new();
    for &(full, others, want) in cases {
        for other in others {
            let text =
                format!("The hall was full. {full} said the plan was ready.\n\n“We will not stop,” {other} said.");
            let people = read(&text);
            let found = speakers(&people);
            if found != [want, want] {
                failed.push(format!("{full}, {other}: {found:?}"));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn the_family_name_may_stand_in_front() {
    all_are(&[
        ("Kim Jong-un", &["Kim", "Mr. Kim", "Kim Jong-un", "Kim Jong Un"], "Kim Jong-un"),
        ("South Korea’s president, Moon Jae-in,", &["Moon", "Mr. Moon", "President Moon"], "Moon Jae-in"),
        ("Taiwan’s president, Tsai Ing-wen,", &["Tsai", "Ms. Tsai"], "Tsai Ing-wen"),
        ("Lam Cheuk-ting of the Democratic Party", &["Lam", "Mr Lam"], "Lam Cheuk-ting"),
        ("Cheung Chi-fung from the Democratic Party", &["Cheung"], "Cheung Chi-fung"),
        ("The councillor Wu Chi-wai", &["Mr. Wu", "Wu"], "Wu Chi-wai"),
        ("Ban Ki-moon", &["Mr. Ban"], "Ban Ki-moon"),
        ("President Park Geun Hye", &["Park", "Ms. Park"], "Park Geun Hye"),
        ("Lee Hsien Loong", &["Lee", "Mr. Lee"], "Lee Hsien Loong"),
        ("Xi Jinping", &["Xi", "Mr. Xi", "President Xi"], "Xi Jinping"),
        ("Young-ha Kim", &["Kim", "Mr. Kim"], "Young-ha Kim"),
        ("Carrie Lam", &["Lam", "Mrs. Lam"], "Carrie Lam"),
        ("Kim Kardashian", &["Kim", "Kardashian", "Ms. Kardashian"], "Kim Kardashian"),
        ("Lee Harvey", &["Mr. Harvey", "Harvey"], "Lee Harvey"),
        ("Shinzo Abe", &["Abe", "Mr. Abe"], "Shinzo Abe"),
        ("Nguyễn Xuân Phúc", &["Phúc", "Mr. Phúc"], "Nguyễn Xuân Phúc"),
    ]);
    check(
        speaker,
        &[
            ("first of two", "Li Keqiang met Li Na. [Premier Li] said no.", Some("Li Keqiang")),
            ("sister", "Kim Jong-un came with Ms. Kim Yo-jong. [Kim Jong-un’s sister] said no.", Some("Kim Yo-jong")),
        ],
    );
}

#[test]
fn small_words_belong_to_a_surname() {
    all_are(&[
        ("Ursula von der Leyen", &["von der Leyen", "Von der Leyen", "Ms. von der Leyen"], "Ursula von der Leyen"),
        ("Virgil van Dijk", &["van Dijk", "Mr. van Dijk", "Van Dijk"], "Virgil van Dijk"),
        ("Mayor Bill de Blasio", &["de Blasio", "Mr. de Blasio", "De Blasio"], "Bill de Blasio"),
        ("Kevin De Bruyne", &["De Bruyne", "de Bruyne"], "Kevin De Bruyne"),
        ("Luiz Inácio Lula da Silva", &["Lula", "Mr. da Silva", "Lula da Silva"], "Luiz Inácio Lula da Silva"),
        ("Marcelo Rebelo de Sousa", &["Rebelo de Sousa", "de Sousa", "Mr. Rebelo de Sousa"], "Marcelo Rebelo de Sousa"),
        (
            "Abdel Fattah el-Sisi",
            &["el-Sisi", "al-Sisi", "Al-Sisi", "Mr. el-Sisi", "Mr. al-Sisi", "Sisi", "President Sisi"],
            "Abdel Fattah el-Sisi",
        ),
        ("Abu Bakr al-Baghdadi", &["al-Baghdadi", "Mr. al-Baghdadi"], "Abu Bakr al-Baghdadi"),
        ("Osama bin Laden", &["bin Laden", "Bin Laden", "Mr. bin Laden"], "Osama bin Laden"),
        ("Tomás Mac Giolla", &["Mac Giolla", "Mr Mac Giolla"], "Tomás Mac Giolla"),
        ("Michelle O’Neill", &["O’Neill", "Ms. O'Neill"], "Michelle O’Neill"),
    ]);
}

#[test]
fn two_surnames_or_a_middle_name_may_be_used() {
    all_are(&[
        (
            "Andrés Manuel López Obrador",
            &["López Obrador", "Mr. López Obrador", "Mr. López"],
            "Andrés Manuel López Obrador",
        ),
        ("Pedro Sánchez Pérez-Castejón", &["Sánchez", "Mr. Sánchez"], "Pedro Sánchez Pérez-Castejón"),
        ("Gabriel García Márquez", &["García Márquez", "Márquez"], "Gabriel García Márquez"),
        ("Recep Tayyip Erdogan", &["Erdogan", "Mr. Erdogan"], "Recep Tayyip Erdogan"),
        ("Aung San Suu Kyi", &["Ms. Suu Kyi", "Suu Kyi", "Daw Aung San Suu Kyi"], "Aung San Suu Kyi"),
        ("Annegret Kramp-Karrenbauer", &["Kramp-Karrenbauer"], "Annegret Kramp-Karrenbauer"),
        ("Jean-Claude Juncker", &["Juncker", "Mr. Juncker"], "Jean-Claude Juncker"),
        ("A. P. J. Abdul Kalam", &["Kalam", "Dr. Kalam"], "A. P. J. Abdul Kalam"),
        ("J.K. Rowling", &["Rowling", "Ms. Rowling"], "J.K. Rowling"),
        ("Abiy Ahmed", &["Abiy", "Mr. Abiy"], "Abiy Ahmed"),
        ("Anwar Ibrahim", &["Anwar", "Mr. Anwar", "Datuk Seri Anwar"], "Anwar Ibrahim"),
        ("Katrín Jakobsdóttir", &["Katrín", "Jakobsdóttir"], "Katrín Jakobsdóttir"),
        ("President Suharto", &["Suharto", "Mr. Suharto"], "Suharto"),
        ("Joanne “Jo” Roe", &["Jo", "Jo Roe", "Ms. Roe", "Joanne Roe"], "Joanne “Jo” Roe"),
    ]);
}

#[test]
fn a_title_may_stand_before_the_given_name() {
    all_are(&[
        ("Crown Prince Mohammed bin Salman", &["Prince Mohammed", "The crown prince"], "Mohammed bin Salman"),
        ("King Salman bin Abdulaziz", &["King Salman", "Salman", "The king"], "Salman bin Abdulaziz"),
        ("Sir Keir Starmer", &["Sir Keir", "Starmer", "Mr Starmer", "Sir Keir Starmer"], "Keir Starmer"),
        ("Dame Margaret Hodge", &["Dame Margaret", "Hodge"], "Margaret Hodge"),
        ("Baroness Sayeeda Warsi", &["Baroness Warsi", "Lady Warsi", "The baroness"], "Sayeeda Warsi"),
        ("Lord Andrew Adonis", &["Lord Adonis", "Adonis"], "Andrew Adonis"),
        ("Pope Francis", &["Francis", "The pope", "The pontiff"], "Francis"),
        ("Pope Benedict XVI", &["Benedict", "The pope", "Pope Benedict"], "Benedict XVI"),
        ("Queen Elizabeth II", &["The queen", "Queen Elizabeth", "The Queen"], "Elizabeth II"),
        ("Prince Harry", &["Harry", "The prince"], "Harry"),
        ("Sheikh Hasina", &["Hasina", "Sheikh Hasina"], "Hasina"),
    ]);
}

#[test]
fn titles_of_elsewhere() {
    all_are(&[
        ("Taoiseach Leo Varadkar", &["Varadkar", "The taoiseach", "The Taoiseach"], "Leo Varadkar"),
        ("The Taoiseach, Leo Varadkar,", &["Varadkar", "The Taoiseach"], "Leo Varadkar"),
        ("The Rt Hon Theresa May MP", &["Mrs May", "May", "Theresa May"], "Theresa May"),
        ("Joanna Cherry QC MP", &["Ms Cherry", "Joanna Cherry", "The MP"], "Joanna Cherry"),
        ("Clare Daly TD", &["Deputy Daly", "The TD", "Daly"], "Clare Daly"),
        ("Alex Neil MSP", &["Mr Neil", "The MSP"], "Alex Neil"),
        ("Ian Blackford, MP,", &["Blackford", "Ian Blackford", "The MP"], "Ian Blackford"),
        ("Shri Narendra Modi", &["Shri Modi", "Modi"], "Narendra Modi"),
        ("Ayatollah Ali Khamenei", &["Ayatollah Khamenei", "The ayatollah"], "Ali Khamenei"),
        ("Rabbi Ephraim Mirvis", &["The rabbi", "Rabbi Mirvis"], "Ephraim Mirvis"),
        ("Mr Justice Peter Holman", &["Mr Justice Holman", "The judge"], "Peter Holman"),
        ("Detective Chief Inspector Joanne Roe", &["DCI Roe", "The detective"], "Joanne Roe"),
        ("Health CS Susan Roe", &["Roe", "Ms Roe", "The CS"], "Susan Roe"),
        ("Quill MCA Joe Roe", &["Roe", "Mr Roe"], "Joe Roe"),
        ("Police IG Joe Roe", &["Roe", "Mr Roe"], "Joe Roe"),
        ("Delhi CM Mary Roe", &["Roe", "Ms Roe"], "Mary Roe"),
        ("Water Resources Minister Kiran Roe", &["Mr. Roe", "The water resources minister"], "Kiran Roe"),
        ("Civil Aviation Minister Ann Roe", &["The minister", "The civil aviation minister"], "Ann Roe"),
        ("PC Joanne Roe", &["PC Roe", "The constable", "The officer"], "Joanne Roe"),
        ("Cllr Anna Roe", &["Cllr Roe", "The councillor"], "Anna Roe"),
        ("Sergeant Major Zane Roe", &["Sgt. Maj. Roe", "Roe"], "Zane Roe"),
        ("Jürgen Klopp", &["Klopp", "The Liverpool manager"], "Jürgen Klopp"),
    ]);
}

#[test]
fn what_only_looks_like_a_name() {
    check(
        mentioned,
        &[
            ("compound", "Carl Roe met Bill [Clinton]-style men.", None),
            ("town", "Carl Roe left [Stratford-upon-Avon]. Stratford-upon-Avon said no.", Some("Stratford-upon-Avon")),
            ("number", "[Twenty]-one people saw Carl Roe.", None),
            ("hero", "Carl Roe played [Spider]-Man.", None),
            ("the country of two words", "Carl Roe left. [Guinea-Bissau] said no.", Some("Guinea-Bissau")),
            ("company", "Carl Roe left. [De Beers] said no.", Some("De Beers")),
            ("paper", "Carl Roe left. [El País] said no.", Some("El País")),
            ("league", "Carl Roe left. [La Liga] said no.", Some("La Liga")),
            ("channel", "Carl Roe left. [Al Jazeera] said no.", Some("Al Jazeera")),
            ("armed group", "Carl Roe left. [Al-Shabab] said no.", Some("Al-Shabab")),
            ("van of a trade", "Ann Lee drove the [van Carl] Roe sold.", None),
        ],
    );
}

#[test]
fn parties_and_signs_of_an_exchange_are_nobody() {
    check(
        last_speaker,
        &[
            ("a party", "Rep. Bo Roe (R-Ohio), who voted no: “It is bad.”", Some("Bo Roe")),
            ("a seat", "Rep. Bo Roe (D-Quill News), who wept, said it fell.", Some("Bo Roe")),
            ("an exchange", "Norwegian toolmaker Quill ASA (QUIL.OL) said it fell.", Some("Quill ASA")),
            ("one letter", "Quill Inc (QUIL.O) wept. Quill said it fell.", Some("Quill Inc")),
            ("a syllable that is a verb", "Kim Do-hyun came. “It fell,” said Kim.", Some("Kim Do-hyun")),
            (
                "who puts calls through",
                "Operator: Good day to you.\nAnn Lee: Thank you all.\nOperator: We have no more questions.",
                Some("Operator"),
            ),
            ("two particles", "“It fell,” said Ana de los Santos.", Some("Ana de los Santos")),
        ],
    );
}
