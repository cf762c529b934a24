//! Lessons as their authors meet them: a course that is fine, and every mistake in its place.

use convtutor::cli::lessons::{Check, run};
use convtutor::text::{Language, Texts};

#[test]
fn t() {
    let mut out = vec![];
    let mut err = vec![];
    let check = Check { dir: Some("lessons".into()), languages: vec![] };
    let code = run(&check, None, &Texts::new(Language::English), false, &mut out, &mut err).unwrap();
    println!("{}{}{code:?}", String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap());
}

#[test]
fn s() {
    for (lang, lesson) in
        [(Language::English, "padding"), (Language::Korean, "5"), (Language::English, "paddin")]
    {
        let mut out = vec![];
        let mut err = vec![];
        let show = convtutor::cli::show::Show { lesson: lesson.into(), answers: true };
        let code = convtutor::cli::show::run(
            &show,
            &convtutor::lesson::Course::built_in(),
            &Texts::new(lang),
            &mut out,
            &mut err,
        )
        .unwrap();
        println!("{}{}{code:?}", String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap());
    }
}
