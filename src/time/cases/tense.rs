//! What the tense of its clause says of a weekday, a month or a quarter; all is read on Monday, 10 February 2020.

use super::wrong;
use crate::time::calendar::date;

fn check(cases: &[(&str, &str)]) {
    let wrong = wrong(date(2020, 2, 10), cases);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn fixtures_and_what_is_told_in_the_present() {
    check(&[
        ("United travel to Leeds on [Saturday].", "2020-02-15"),
        ("United play Leeds on [Saturday].", "2020-02-15"),
        ("United visit Leeds on [Saturday].", "2020-02-15"),
        ("United face Leeds on [Saturday].", "2020-02-15"),
        ("United host Leeds on [Saturday].", "2020-02-15"),
        ("United take on Leeds on [Saturday].", "2020-02-15"),
        ("United welcome Leeds on [Saturday].", "2020-02-15"),
        ("United go to Leeds on [Saturday].", "2020-02-15"),
        ("Arsenal are away to Leeds on [Saturday].", "2020-02-15"),
        ("City return to action on [Saturday].", "2020-02-15"),
        ("The squad fly to Doha on [Thursday].", "2020-02-13"),
        ("The squad flew to Doha on [Thursday].", "2020-02-06"),
        ("The band headline the festival on [Saturday].", "2020-02-15"),
        ("The Lakers continue their road trip in Denver on [Wednesday].", "2020-02-12"),
        ("Tickets go on sale on [Friday].", "2020-02-14"),
        ("Tickets went on sale on [Friday].", "2020-02-07"),
        ("The film is released on [Friday].", "2020-02-14"),
        ("The film was released on [Friday].", "2020-02-07"),
        ("The film hits cinemas on [Friday].", "2020-02-14"),
        ("Next up for United is a trip to Leeds on [Saturday].", "2020-02-15"),
        ("United's next match is at Leeds on [Saturday].", "2020-02-15"),
        ("Smith is a doubt for [Saturday]'s match.", "2020-02-15"),
        ("Smith is out of [Wednesday]'s trip to Leeds.", "2020-02-12"),
        ("Smith is suspended for [Saturday]'s game.", "2020-02-15"),
        ("Smith is available for [Saturday]'s game.", "2020-02-15"),
        ("Ahead of [Saturday]'s match, the manager said he was ready.", "2020-02-15"),
        ("Looking ahead to [Saturday]'s game, he said it would be hard.", "2020-02-15"),
        ("We have to be ready for [Saturday].", "2020-02-15"),
        ("[Saturday] is a huge game for us.", "2020-02-15"),
        ("[Saturday] was a huge game for us.", "2020-02-08"),
        ("He was sent off in [Saturday]'s match.", "2020-02-08"),
        ("Smith is proud of [Saturday]'s win.", "2020-02-08"),
        ("He is the hero of [Saturday]'s match.", "2020-02-08"),
        ("He is under pressure for [Saturday]'s defeat.", "2020-02-08"),
        ("He has a scan on [Friday].", "2020-02-14"),
        ("He is having a scan on [Friday].", "2020-02-14"),
        ("They have a game on [Friday].", "2020-02-14"),
        ("Ministers have a meeting on [Friday].", "2020-02-14"),
        ("A yellow warning is in place for [Sunday].", "2020-02-16"),
        ("A yellow warning is in place for [Saturday] and [Sunday].", "2020-02-15 2020-02-16"),
        ("The bill will be debated in the Lords for the first time on [Thursday].", "2020-02-13"),
        ("The MPs will vote in the Commons for the last time on [Thursday].", "2020-02-13"),
        ("The deadline for bids is [Friday].", "2020-02-14"),
        ("The teams meet at Wembley in the final on [Saturday].", "2020-02-15"),
        ("The president meets Mr Lau in Geneva on [Friday].", "2020-02-14"),
        ("A memorial service is planned for [Saturday].", "2020-02-15"),
        ("A vigil was planned for [Saturday].", "2020-02-15"),
        ("A vigil is to be held on [Saturday].", "2020-02-15"),
        ("The next hearing is scheduled for [March 3].", "2020-03-03"),
        ("The jury is to return on [Wednesday].", "2020-02-12"),
        ("Jury selection begins [Wednesday].", "2020-02-12"),
        ("Closing arguments are set for [Wednesday].", "2020-02-12"),
        ("He goes on trial on [Wednesday].", "2020-02-12"),
        ("He is back in court on [Wednesday].", "2020-02-12"),
        ("Postal workers walk out on [Thursday].", "2020-02-13"),
        ("Nurses strike on [Thursday].", "2020-02-13"),
        ("The storm makes landfall on [Thursday].", "2020-02-13"),
        ("The storm made landfall on [Thursday].", "2020-02-06"),
        ("MPs return to Westminster on [Wednesday].", "2020-02-12"),
        ("Applications close on [Friday].", "2020-02-14"),
        ("The rocket lifts off on [Thursday].", "2020-02-13"),
        ("The show airs on [Thursday].", "2020-02-13"),
        ("The series continues on [Thursday].", "2020-02-13"),
        ("There is a debate on [Thursday].", "2020-02-13"),
        ("There is a rally in Leeds on [Thursday].", "2020-02-13"),
        ("The board is considering a bid made on [Thursday].", "2020-02-06"),
        ("He is still in hospital after the crash on [Thursday].", "2020-02-06"),
        ("Police are looking for a man seen on [Thursday].", "2020-02-06"),
        ("He is accused of killing her on [Thursday].", "2020-02-06"),
        ("United face questions after losing at home on [Saturday].", "2020-02-08"),
        ("Tests show that he died on [Saturday].", "2020-02-08"),
        ("Fans visit the grave of the man who died on [Saturday].", "2020-02-08"),
        ("United are top after their win on [Saturday].", "2020-02-08"),
        ("Teams play each other twice, as they did on [Saturday].", "2020-02-08"),
    ]);
}

#[test]
fn demands() {
    check(&[
        ("The company was ordered to respond by [Friday].", "2020-02-14"),
        ("The judge ordered the company to respond by [Friday].", "2020-02-14"),
        ("She wants an answer by [Friday].", "2020-02-14"),
        ("The union wanted an answer by [Friday].", "2020-02-14"),
        ("He needs an answer by [Friday].", "2020-02-14"),
        ("He called on supporters to gather on [Thursday].", "2020-02-13"),
        ("\"By [Friday evening] we will have a clearer picture,\" she said.", "2020-02-14TEV"),
        ("By [Thursday morning] we should know more.", "2020-02-13TMO"),
        ("By [Thursday] we'll know.", "2020-02-13"),
        ("By [Friday] the water will have gone, officials said.", "2020-02-14"),
        ("By [Friday] the water had gone, officials said.", "2020-02-07"),
        ("The deal should be completed by [the third quarter].", "2020-Q3"),
    ]);
}

#[test]
fn what_lasts_until_then() {
    check(&[
        ("He was remanded in custody until [Friday].", "2020-02-14"),
        ("The judge remanded him in custody until [Friday].", "2020-02-14"),
        ("Magistrates granted detectives until [Thursday] to question him.", "2020-02-13"),
        ("The governor ordered flags lowered until [Friday].", "2020-02-14"),
        ("He had given her until [Sunday] to find a solution.", "2020-02-16"),
        ("He was in Perth until [Thursday].", "2020-02-06"),
        ("She had not spoken to him until [Thursday].", "2020-02-06"),
        ("She said she had been on shift at the hospital until [Thursday].", "2020-02-06"),
        ("The school closed, and did not reopen until [November].", "2019-11"),
        ("It was not until [November] that he returned.", "2019-11"),
        ("The vaccine was not available until [November].", "2019-11"),
        ("He was away until [November].", "2019-11"),
        ("He waited until [November] to tell his wife.", "2019-11"),
        ("The work did not start until [November].", "2019-11"),
        ("The work will not start until [November].", "2020-11"),
        ("He was banned until [November].", "2020-11"),
        ("He was suspended until [April].", "2020-04"),
        ("He wants to stay until [April].", "2020-04"),
        ("The trial was adjourned until [April].", "2020-04"),
        ("She was jailed until [April].", "2020-04"),
        ("Lawmakers have until [Friday] to agree.", "2020-02-14"),
        ("Lawmakers had until [Friday] to agree.", "2020-02-14"),
    ]);
}

#[test]
fn months_and_quarters() {
    check(&[
        ("The governor is a Democrat who is up for re-election in [November].", "2020-11"),
        ("His contract is up in [June].", "2020-06"),
        ("She is seeking a second term in [November].", "2020-11"),
        ("She was seeking a second term in [November].", "2019-11"),
        ("They set the rate in [November].", "2019-11"),
        ("He let them in in [November].", "2019-11"),
        ("The deal is expected to close in [the fourth quarter].", "2020-Q4"),
        ("The firms expect to complete the deal in [the second quarter].", "2020-Q2"),
        ("Results are expected in [the third quarter].", "2020-Q3"),
        ("Profit is likely to fall in [the second quarter].", "2020-Q2"),
        ("The plant is due to open in [the second quarter].", "2020-Q2"),
        ("Output is likely to have been flat in [September].", "2019-09"),
        ("Output was likely to have been flat between [July] and [September].", "2019-07 2019-09"),
        ("The festival runs to [October].", "2020-10"),
        ("The show runs through [April].", "2020-04"),
        ("The couple are to marry in [June].", "2020-06"),
    ]);
}
