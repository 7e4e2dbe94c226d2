//! What is left alone: ages, rates, scores, money, names.

use super::check;

#[test]
fn ages_and_rates() {
    check(&[
        ("Ann Lee, 44, was hired.", ""),
        ("The 44-year-old was hired.", ""),
        ("He is 19 years old.", ""),
        ("It makes 10,000 cars annually.", ""),
        ("Sales grew 4% annually.", ""),
        ("They meet [annually].", "P1Y"),
        ("Petrol is $3 a gallon.", ""),
        ("They earn $500 a week.", ""),
        ("Rent is $900 per month.", ""),
        ("It rose 4% year over year.", ""),
        ("It drives 60 miles an hour.", ""),
        ("The fine is 40 pounds a day.", ""),
    ]);
}

#[test]
fn what_is_done_on_any_night() {
    check(&[
        ("The council banned overnight parking on [Tuesday].", "2019-01-08"),
        ("She packed for an overnight stay.", ""),
        ("The [overnight] raid killed nine people.", "2019-01-10TNI"),
    ]);
}

#[test]
fn figures() {
    check(&[
        ("Page 1984 is torn.", ""),
        ("The [2018] day of action was long.", "2018"),
        ("Lee won 6-4, 7-6.", ""),
        ("It cost £2018.", ""),
        ("About 1900 people fled.", ""),
        ("The mill burned in [about 1850].", "APPROX:1850"),
        ("Since [about 1990] it has run.", "APPROX:1990"),
        ("They lived in about 1850 homes.", ""),
        ("They paid about 1850 each.", ""),
        ("Route 2010 is shut.", ""),
        ("Room 1984 is empty.", ""),
        ("He owns 2000 homes.", ""),
        ("Shares rose 2000% in [a day].", "P1D"),
    ]);
}

#[test]
fn words_of_two_meanings() {
    check(&[
        ("She hit a century.", ""),
        ("He followed it with a century in each innings.", ""),
        ("They waited [a century].", "P100Y"),
        ("It got more rain than in an ordinary April.", ""),
        ("It was an ordinary day in [April].", "2018-04"),
        ("You may march.", ""),
        ("The sun sat on the wall.", ""),
        ("She will spring a surprise.", ""),
        ("Prices fall and rise.", ""),
        ("A second man ran.", ""),
        ("A second, published later, found more.", ""),
        ("The warning wiped a quarter off its value.", ""),
        ("Sales fell by a quarter. Prices rose a quarter, and rents by more than a quarter.", ""),
        ("The deal lasted [a quarter].", "P1Q"),
        ("It took [a second], no more.", "PT1S"),
        ("In the second place, he lied.", ""),
        ("April Lee met June Bell.", ""),
        ("The march was long.", ""),
        ("He had his day in court.", ""),
        ("It was a matter of minute detail.", ""),
        ("It is high time to go.", ""),
    ]);
}

#[test]
fn names() {
    check(&[
        ("It matters in today’s world.", ""),
        ("They train tomorrow's leaders.", ""),
        ("[Today]’s vote was close.", "2019-01-10"),
        ("He reads The Sunday Times.", ""),
        ("She was on Good Morning America.", ""),
        ("He told CBS's 60 Minutes.", ""),
        ("Monday Night Football drew a crowd.", ""),
        ("The Daily Mail had it.", ""),
        ("Ruby Tuesday shut two shops.", ""),
    ]);
}

#[test]
fn words_beside_a_time_that_make_it_none() {
    check(&[
        ("A vaccine against the winter vomiting bug is near.", ""),
        ("The winter heating bill rose.", ""),
        ("It was shut in [winter] following a fire.", "2018-WI"),
        ("The half-yearly exams will be held.", ""),
        ("The [yearly] sale is on.", "P1Y"),
        ("The deadline is usually the third Friday of term.", ""),
        ("It rained on [the second Saturday of December].", "2018-12-08"),
        ("She taught Sunday school and read the Sunday papers.", ""),
        ("She was seen on [Sunday] in school.", "2019-01-06"),
        ("He was seen [recently].", "PAST_REF"),
        ("It fell dry at the end of the Millennium Drought.", ""),
        ("The rains came [five days] early [this year].", "P5D 2019"),
        ("The harvest began [ten days] late [last month].", "P10D 2018-12"),
        ("The rains came [early this year].", "START:2019"),
        ("The council met at a [Thursday]-night session.", "2019-01-10"),
        ("He was born on a cold Tuesday in [2016].", "2016"),
    ]);
}
