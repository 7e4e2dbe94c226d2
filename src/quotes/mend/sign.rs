//! The sign of a currency, which belongs to the number behind it.

use crate::document::TokenIx;
use crate::quotes::draft::Draft;
use crate::quotes::reader::Reader;

const SIGNS: [&str; 7] = ["£", "€", "¥", "₹", "₦", "₽", "₩"];

/// "said £30m had gone": what is said begins with the sign.
pub fn with_its_sign(reader: &Reader, draft: &mut Draft) {
    let Some(content) = draft.content.first_mut() else { return };
    let sign = content.start.prev();
    let here = |ix: TokenIx| reader.document.get(ix);
    let glued = here(content.start).is_some_and(|token| token.glued) && sign < content.start;
    if !glued || !reader.any(sign, &SIGNS) {
        return;
    }
    content.start = sign;
    if let Some(cue) = draft.cue.as_mut().filter(|cue| cue.end > sign && cue.start < sign) {
        *cue = cue.ending(sign);
    }
}
