//! Days of which somebody claims something, and days told before: "said that Sunday’s match", "that Sunday".

use super::check;

#[test]
fn claims_begin_with_days() {
    check(&[
        ("Officials said that [Sunday]’s match would go ahead.", "2019-01-13"),
        ("Police believe that [Tuesday]’s attack was planned.", "2019-01-08"),
        ("There is hope that [Monday]’s talks will succeed.", "2019-01-14"),
        ("The union said that [Wednesday] would be a normal day.", "2019-01-16"),
        ("She told reporters that [Monday]’s meeting had gone well.", "2019-01-07"),
        ("The mayor said that [Saturday morning] would be quiet.", "2019-01-12TMO"),
        ("The firm said that [April] was its best month.", "2018-04"),
    ]);
}

#[test]
fn days_told_before_are_those() {
    check(&[
        ("The fire began on [3 May 2014]. He was at home [that Saturday], he said.", "2014-05-03 2014-05-03"),
        ("The fire began on [3 May 2014]. She said [that Saturday] she heard a bang.", "2014-05-03 2014-05-03"),
        ("The fire began on [3 May 2014]. She recalled [that Saturday] well.", "2014-05-03 2014-05-03"),
        ("The fire began on [3 May 2014]. He won [that Saturday]’s race.", "2014-05-03 2014-05-03"),
        ("The fire began on [3 May 2014]. The crash [that Saturday] was his third.", "2014-05-03 2014-05-03"),
        ("The fire began on [3 May 2014]. He lost [that Saturday]’s race and was out.", "2014-05-03 2014-05-03"),
    ]);
}

#[test]
fn what_will_be_had() {
    check(&[
        ("The team said he would have surgery on [Saturday].", "2019-01-12"),
        ("He had broken a leg and would have surgery in Perugia on [Saturday].", "2019-01-12"),
        ("She may have surgery on [Monday].", "2019-01-14"),
        ("She may have begun on [Monday].", "2019-01-07"),
        ("They may have cut it on [Monday].", "2019-01-07"),
        ("The match would have taken place on [Monday].", "2019-01-07"),
    ]);
}
