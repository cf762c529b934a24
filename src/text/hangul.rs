//! Keys pressed while a Korean keyboard is on: the jamo's place on the keyboard is what was meant.

/// The letter on the same key of a QWERTY keyboard (Dubeolsik layout): `ㅂ` is `q`.
///
/// ```
/// use convtutor::text::qwerty;
/// assert_eq!(qwerty('ㅂ'), Some('q'));
/// assert_eq!(qwerty('q'), None);
/// ```
pub fn qwerty(jamo: char) -> Option<char> {
    const JAMO: &str = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
    const KEYS: &str = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
    let place = JAMO.chars().position(|candidate| candidate == jamo)?;
    KEYS.chars().nth(place)
}
