//! Nouns of several things.

use std::borrow::Cow;

/// The singular of a plural noun, by its ending; `None` where it does not look like a plural.
pub fn singular(noun: &str) -> Option<Cow<'_, str>> {
    match noun {
        "men" => return Some("man".into()),
        "women" => return Some("woman".into()),
        "people" => return Some("person".into()),
        "children" => return Some("child".into()),
        "wives" => return Some("wife".into()),
        _ => {}
    }
    for (ending, place) in
        [("smen", "sman"), ("swomen", "swoman"), ("ymen", "yman"), ("ies", "y"), ("sses", "ss"), ("ches", "ch")]
    {
        if let Some(stem) = noun.strip_suffix(ending) {
            return Some(format!("{stem}{place}").into());
        }
    }
    let stem = noun.strip_suffix('s')?;
    (stem.len() > 2 && !stem.ends_with(['s', 'u', 'i'])).then(|| stem.into())
}

/// Whether `word` (in lower case) is the plural of a word of which `holds` is true, by either look: "companies", "mps".
pub fn is_plural_of(word: &str, holds: impl Fn(&str) -> bool) -> bool {
    word.strip_suffix('s').is_some_and(&holds) || singular(word).is_some_and(|one| holds(&one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_have_a_singular() {
        for (plural, want) in [
            ("officials", Some("official")),
            ("policies", Some("policy")),
            ("spokesmen", Some("spokesman")),
            ("press", None),
            ("aide", None),
        ] {
            assert_eq!(singular(plural).as_deref(), want, "{plural}");
        }
    }

    #[test]
    fn a_plural_is_one_of_a_word() {
        let of = |plural: &str, one: &str| is_plural_of(plural, |word| word == one);
        assert!(of("companies", "company") && of("mps", "mp") && of("rabbis", "rabbi") && of("salesmen", "salesman"));
        assert!(!of("company", "company") && !of("salesmen", "salesmen"));
    }
}
