//! A number as it is typed or worked out: `1,180,160`, `1.18e6`, `4.5`, `(9*256+1)*512`.

use super::plain::is_three_digits;
use super::rational::Rational;

/// Deeper brackets are not meant.
const DEEPEST: usize = 32;

/// Words after a number that say what is counted and change nothing.
const UNITS: &[&str] = &[
    "px",
    "pixel",
    "pixels",
    "cell",
    "cells",
    "row",
    "rows",
    "column",
    "columns",
    "col",
    "cols",
    "layer",
    "layers",
    "step",
    "steps",
    "place",
    "places",
    "position",
    "positions",
    "param",
    "params",
    "parameter",
    "parameters",
    "weight",
    "weights",
    "bias",
    "biases",
    "value",
    "values",
    "number",
    "numbers",
    "channel",
    "channels",
    "filter",
    "filters",
    "mac",
    "macs",
    "flop",
    "flops",
    "mult",
    "mults",
    "multiplication",
    "multiplications",
    "byte",
    "bytes",
    "b",
    "개",
    "칸",
    "픽셀",
    "층",
    "행",
    "열",
    "번",
    "자리",
    "단계",
    "채널",
    "필터",
    "바이트",
    "파라미터",
    "매개변수",
    "가중치",
    "장",
    "회",
    "times",
    "fold",
    "배",
    "fewer",
    "less",
];

/// Words for the sign of a percentage.
const PERCENT: &[&str] = &["percent", "pct", "퍼센트", "프로"];

/// Thousands and their like, after a number: decimal, and binary with an i.
const MAGNITUDES: &[(&str, i128)] = &[
    ("ki", 1 << 10),
    ("mi", 1 << 20),
    ("gi", 1 << 30),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("k", 1_000),
    ("m", 1_000_000),
    ("g", 1_000_000_000),
    ("백만", 1_000_000),
    ("천만", 10_000_000),
    ("천", 1_000),
    ("만", 10_000),
    ("억", 100_000_000),
];

/// What an expression says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is another thing that can be seen in a number")]
pub struct Said {
    /// Its value.
    pub value: Rational,
    /// Whether it was shortened, as `231M` and `2.31e8` are.
    pub shortened: bool,
    /// Whether it has a decimal point.
    pub decimal: bool,
    /// Whether it is a percentage; the value is the number before the sign.
    pub percent: bool,
    /// How many x stand between its factors, as in a size, where nothing else stands there.
    pub crosses: usize,
    /// What the last digit of a single number counts: 100 in `2.4k`. Nothing of what was worked out.
    pub step: Option<Rational>,
}

impl Said {
    /// Whether it may as well be a size: `7x7`.
    pub fn is_pair(self) -> bool {
        self.crosses == 1
    }

    /// Whether `value` becomes this number when it is rounded to as many digits.
    pub fn rounds(self, value: f64) -> bool {
        self.step.is_some_and(|step| (self.value.as_f64() - value).abs() <= step.as_f64() / 2.0)
    }
}

/// Whether this word is a unit that changes nothing.
pub fn is_unit(word: &str) -> bool {
    UNITS.contains(&word)
}

/// The value of an expression in plain characters; `None` where it is none, or too large.
pub fn evaluate(text: &str) -> Option<Said> {
    let signs: Vec<char> = text.chars().collect();
    let mut reader = Reader { signs: &signs, ..Reader::default() };
    let value = reader.mixed().or_else(|| {
        reader.at = 0;
        reader.sum()
    })?;
    let percent = reader.takes('%') || reader.takes_word(PERCENT);
    reader.unit();
    reader.skip_spaces();
    (reader.at == signs.len()).then_some(Said {
        value,
        shortened: reader.shortened,
        decimal: reader.decimal,
        percent,
        crosses: if reader.calculated { 0 } else { reader.crosses },
        step: reader.step.filter(|_| !reader.calculated && reader.crosses == 0),
    })
}

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is another thing that can be seen in a number")]
struct Reader<'a> {
    signs: &'a [char],
    at: usize,
    depth: usize,
    shortened: bool,
    decimal: bool,
    /// So many x stand for "times".
    crosses: usize,
    /// There is any other sign or bracket.
    calculated: bool,
    /// What the last digit of the last number counts.
    step: Option<Rational>,
}

impl Reader<'_> {
    /// `4 1/2`: a whole number and a proper fraction.
    fn mixed(&mut self) -> Option<Rational> {
        let sign = if self.takes('-') { -1 } else { 1 };
        let whole = self.digits()?;
        if self.peek() != Some(' ') {
            return None;
        }
        self.skip_spaces();
        let above = self.digits()?;
        if !self.takes('/') {
            return None;
        }
        let below = self.digits()?;
        let is_proper = above < below && !self.peek().is_some_and(|sign| sign.is_ascii_digit());
        let fraction = is_proper.then(|| Rational::new(above, below))??;
        Rational::whole(whole).plus(fraction)?.times(Rational::whole(sign))
    }

    fn sum(&mut self) -> Option<Rational> {
        let mut value = self.product()?;
        loop {
            if self.takes('+') {
                self.calculated = true;
                value = value.plus(self.product()?)?;
            } else if self.takes('-') {
                self.calculated = true;
                value = value.minus(self.product()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<Rational> {
        let mut value = self.signed()?;
        loop {
            if self.is_factor_sign() {
                return Some(value);
            }
            // `**` is a power, and belongs to what stands before it.
            if self.takes('x') {
                self.crosses += 1;
                value = value.times(self.signed()?)?;
            } else if self.takes('*') {
                self.calculated = true;
                value = value.times(self.signed()?)?;
            } else if self.takes('/') {
                self.calculated = true;
                value = value.over(self.signed()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn signed(&mut self) -> Option<Rational> {
        let mut is_negative = false;
        loop {
            if self.takes('-') {
                is_negative = !is_negative;
            } else if !self.takes('+') {
                break;
            }
        }
        let value = self.power()?;
        if is_negative { value.negated() } else { Some(value) }
    }

    fn power(&mut self) -> Option<Rational> {
        let base = self.atom()?;
        if !self.takes('^') && !self.takes_both('*', '*') {
            return Some(base);
        }
        self.deeper(|reader| base.power(reader.signed()?))
    }

    fn atom(&mut self) -> Option<Rational> {
        self.skip_spaces();
        if !self.takes('(') {
            return self.number();
        }
        let value = self.deeper(Self::sum)?;
        self.takes(')').then_some(value)
    }

    /// Reads what stands in brackets, or in an exponent, unless that is too deep.
    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Option<Rational>) -> Option<Rational> {
        self.calculated = true;
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    /// Digits with marks between thousands, decimals, an exponent, a magnitude.
    fn number(&mut self) -> Option<Rational> {
        let begins = self.at;
        let mut value = self.digits().or_else(|| (self.peek() == Some('.')).then_some(0))?;
        let digits = self.at - begins;
        if (1..=3).contains(&digits) {
            while matches!(self.peek(), Some(',' | '_' | '\''))
                && self.signs.get(self.at + 1..).is_some_and(is_three_digits)
            {
                self.at += 1;
                value = value.checked_mul(1_000)?.checked_add(self.digits()?)?;
            }
        }
        let mut value = Rational::whole(value);
        let mut step = Rational::whole(1);
        if self.peek() == Some('.') {
            self.at += 1;
            let begins = self.at;
            let decimals = self.digits();
            let places = u32::try_from(self.at - begins).ok()?;
            if digits == 0 && places == 0 {
                return None;
            }
            step = Rational::new(1, 10_i128.checked_pow(places)?)?;
            value = value.plus(step.times(Rational::whole(decimals.unwrap_or(0)))?)?;
            self.decimal = true;
        }
        if let Some(power) = self.exponent() {
            self.shortened = true;
            let factor = Rational::whole(10).power(Rational::whole(power))?;
            (value, step) = (value.times(factor)?, step.times(factor)?);
        }
        self.magnitude(value, step)
    }

    /// `e6`, `e-1`.
    fn exponent(&mut self) -> Option<i128> {
        let begins = self.at;
        let is_exponent = self.peek() == Some('e');
        self.at += usize::from(is_exponent);
        let sign = match self.peek() {
            Some('-') => -1,
            _ => 1,
        };
        self.at += usize::from(matches!(self.peek(), Some('-' | '+')));
        let digits = if is_exponent { self.digits() } else { None };
        if digits.is_none() {
            self.at = begins;
        }
        digits?.checked_mul(sign)
    }

    /// `K`, `Mi`, also before a unit as in `MB`; `step` is what the last digit counts before it.
    fn magnitude(&mut self, value: Rational, step: Rational) -> Option<Rational> {
        let begins = self.at;
        self.step = Some(step);
        let word = self.word();
        let found = MAGNITUDES
            .iter()
            .find(|(name, _)| word.strip_prefix(name).is_some_and(|rest| rest.is_empty() || is_unit(rest)));
        match found {
            Some((name, factor)) if !is_unit(&word) => {
                self.shortened = true;
                // What follows it is left to be read as a unit.
                self.at = self.at - word.chars().count() + name.chars().count();
                let factor = Rational::whole(*factor);
                self.step = step.times(factor);
                let value = value.times(factor)?;
                if name.is_ascii() { Some(value) } else { self.and_the_rest(value, factor) }
            }
            _ => {
                self.at = begins;
                Some(value)
            }
        }
    }

    /// `1000만` after `2억 `: what comes next in Korean counts less than what came before.
    fn and_the_rest(&mut self, value: Rational, factor: Rational) -> Option<Rational> {
        let begins = self.at;
        self.skip_spaces();
        if !self.peek().is_some_and(|sign| sign.is_ascii_digit()) || self.depth == DEEPEST {
            self.at = begins;
            return Some(value);
        }
        self.depth += 1;
        let rest = self.number();
        self.depth -= 1;
        rest.filter(|rest| rest.as_f64() < factor.as_f64()).and_then(|rest| value.plus(rest))
    }

    /// Whether an x after a number says "times as many" and multiplies nothing: `8.7x`.
    fn is_factor_sign(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|before| self.signs.get(before));
        let after = self.signs.get(self.at + 1..).unwrap_or_default();
        self.peek() == Some('x')
            && before.is_some_and(char::is_ascii_digit)
            && after.iter().all(|sign| *sign == ' ' || sign.is_alphabetic())
            && after.first().is_none_or(|sign| *sign == ' ')
    }

    fn takes_word(&mut self, words: &[&str]) -> bool {
        let begins = self.at;
        let is_there = words.contains(&self.word().as_str());
        self.at = if is_there { self.at } else { begins };
        is_there
    }

    /// Takes what says what is counted.
    fn unit(&mut self) {
        self.at += usize::from(self.is_factor_sign());
        loop {
            let begins = self.at;
            let word = self.word();
            if word.is_empty() || !is_unit(&word) {
                self.at = begins;
                return;
            }
        }
    }

    /// The letters that come next.
    fn word(&mut self) -> String {
        self.skip_spaces();
        let word: String = self.signs[self.at..].iter().take_while(|sign| sign.is_alphabetic()).collect();
        self.at += word.chars().count();
        word
    }

    fn digits(&mut self) -> Option<i128> {
        let mut value = None;
        while let Some(digit) = self.peek().and_then(|sign| sign.to_digit(10)) {
            value = Some(value.unwrap_or(0_i128).checked_mul(10)?.checked_add(i128::from(digit))?);
            self.at += 1;
        }
        value
    }

    fn peek(&self) -> Option<char> {
        self.signs.get(self.at).copied()
    }

    fn takes(&mut self, wanted: char) -> bool {
        let begins = self.at;
        self.skip_spaces();
        let doubled = wanted == '*' && self.signs.get(self.at + 1) == Some(&'*');
        let is_there = self.peek() == Some(wanted) && !doubled;
        self.at = if is_there { self.at + 1 } else { begins };
        is_there
    }

    fn takes_both(&mut self, first: char, second: char) -> bool {
        let begins = self.at;
        self.skip_spaces();
        let are_there = self.signs.get(self.at..self.at + 2) == Some(&[first, second]);
        self.at = if are_there { self.at + 2 } else { begins };
        are_there
    }

    fn skip_spaces(&mut self) {
        while self.peek().is_some_and(|sign| sign == ' ' || sign == '\n') {
            self.at += 1;
        }
    }
}
