//! Terms, in every spelling that is in use.

use super::super::term::{Term, compare};
use super::all;
use crate::quiz::{Asks, Question, by_id};
use crate::text::{LANGUAGES, Language, Texts};

/// Each term with the question that asks for it.
fn terms() -> Vec<(&'static str, Question)> {
    let family = by_id("N13").unwrap();
    let mut found: Vec<(&str, Question)> = vec![];
    for (tier, seed) in [1, 2].into_iter().flat_map(|tier| (0..200).map(move |seed| (tier, seed))) {
        let question = Question::new(family, tier, seed).unwrap();
        let Asks::Name { term, .. } = question.item.asks else { panic!("{question:?}") };
        if found.iter().all(|(known, _)| *known != term) {
            found.push((term, question));
        }
    }
    found
}

fn asking_for(term: &str) -> Question {
    terms().into_iter().find(|(known, _)| *known == term).expect("a term that is asked").1
}

#[test]
fn a_term_may_be_named_in_any_language_and_a_slip_is_no_attempt() {
    let question = asking_for("receptive-field");
    all(&question, &["Receptive-Field", "receptivefield", "수용 영역", "수용영역", " 수용장 "], "right");
    all(&question, &["receptive feild", "recptive field", "수용 영억"], "not understood: spelling");
    all(&question, &["kernel", "field", "stride", "커널"], "wrong");
    all(&question, &["", "?", "..."], "not understood: term");
}

/// Each term with names of it that are in use.
const GLOSSARY: &[(&str, &[&str])] = &[
    ("receptive-field", &["수용 영역", "수용장", "수용영역", "리셉티브 필드", "receptive fields", "RF"]),
    (
        "feature-map",
        &["특성 맵", "특징 맵", "피처맵", "피쳐맵", "활성화 맵", "feature maps", "activation map"],
    ),
    ("stride", &["스트라이드", "보폭", "strides", "the stride"]),
    ("padding", &["패딩", "제로 패딩", "zero-padding", "zero 패딩"]),
    ("same-padding", &["세임 패딩", "'same' 패딩", "same padding", "same"]),
    ("channel", &["채널", "깊이", "depth", "깊이(depth)", "channels", "color channel", "색 채널"]),
    (
        "max-pooling",
        &["최대 풀링", "맥스 풀링", "max pool", "MaxPool2d", "최대 풀링(max pooling)", "최대 풀링 층"],
    ),
    ("bias", &["편향", "절편", "바이어스", "bias term", "biases", "편향(bias)"]),
    ("flatten", &["평탄화", "플래튼", "일렬로 펼치기", "flatten layer", "nn.Flatten", "flattening"]),
    (
        "weight-sharing",
        &[
            "가중치 공유",
            "파라미터 공유",
            "sharing weights",
            "shared parameters",
            "shared weights",
            "parameter sharing",
        ],
    ),
    (
        "equivariance",
        &[
            "평행이동 등변성",
            "이동 등변성",
            "등가성",
            "translational equivariance",
            "equivariant",
            "translation equivariant",
            "등변성(equivariance)",
        ],
    ),
    ("invariance", &["평행이동 불변성", "이동 불변성", "invariant", "translational invariance"]),
    ("cross-correlation", &["교차 상관", "교차상관", "상호상관", "cross correlation", "crosscorrelation"]),
    (
        "pointwise",
        &[
            "점별 합성곱",
            "1×1 합성곱",
            "포인트와이즈",
            "점별 컨볼루션",
            "포인트와이즈 합성곱",
            "pointwise conv",
            "1x1 conv",
            "1 x 1 convolution",
            "conv 1x1",
        ],
    ),
    (
        "depthwise-separable",
        &[
            "깊이별 분리 합성곱",
            "깊이별 분리 가능한 합성곱",
            "depthwise separable conv",
            "depthwise-separable",
            "깊이별 분리 컨볼루션",
        ],
    ),
    (
        "dilated",
        &[
            "팽창 합성곱",
            "확장 합성곱",
            "아트루스 합성곱",
            "딜레이티드 컨볼루션",
            "팽창 컨볼루션",
            "확장 컨볼루션",
            "dilated conv",
            "atrous conv",
            "dilated convolutions",
            "팽창 합성곱(dilated convolution)",
        ],
    ),
    (
        "transposed",
        &[
            "전치 합성곱",
            "트랜스포즈드 컨볼루션",
            "전치 컨볼루션",
            "전치 합성곱(transposed convolution)",
            "transposed conv",
            "ConvTranspose2d",
            "Conv2DTranspose",
            "transposed convolutional layer",
        ],
    ),
    (
        "global-average-pooling",
        &[
            "전역 평균 풀링",
            "전역 평균 풀링(GAP)",
            "글로벌 애버리지 풀링",
            "global average pool",
            "global avg pooling",
            "GAP",
            "global average pooling (GAP)",
            "GlobalAveragePooling2D",
        ],
    ),
    ("inductive-bias", &["귀납적 편향", "인덕티브 바이어스", "inductive biases"]),
    (
        "checkerboard",
        &[
            "체커보드 아티팩트",
            "격자무늬",
            "checkerboard pattern",
            "체커보드 패턴",
            "checkerboard artifacts",
            "checkerboard artefact",
        ],
    ),
    ("im2col", &["im2col", "IM2COL", "im2col 연산"]),
    (
        "bottleneck",
        &["병목", "보틀넥", "bottleneck layer", "병목 구조", "bottleneck block", "병목(bottleneck)"],
    ),
];

#[test]
fn every_name_of_the_glossary_is_right_in_either_language() {
    assert_eq!(GLOSSARY.len(), terms().len());
    for (term, spellings) in GLOSSARY {
        all(&asking_for(term), spellings, "right");
    }
}

#[test]
fn no_term_is_taken_for_another() {
    let languages = LANGUAGES.each_ref().map(|entry| Texts::new(entry.language));
    let lists: Vec<Vec<String>> = terms()
        .iter()
        .map(|(term, question)| {
            let lists = languages.iter().map(|texts| question.say(&format!("-terms-{term}"), texts));
            lists.flat_map(|list| list.split('|').map(str::to_owned).collect::<Vec<_>>()).collect()
        })
        .collect();
    for (place, list) in lists.iter().enumerate() {
        let others = lists.iter().enumerate().filter(|(other, _)| *other != place).flat_map(|(_, list)| list);
        for other in others {
            let said = compare(other.trim_start_matches('!'), list.iter().map(String::as_str));
            assert_eq!(said, Term::Other, "{other:?} for {:?}", list[0]);
        }
    }
}

#[test]
fn a_misnomer_is_named_and_costs_no_attempt() {
    let question = asking_for("transposed");
    all(&question, &["deconvolution", "deconv", "디컨볼루션", "역합성곱"], "not understood: misnomer");
    all(&asking_for("equivariance"), &["번역 등변성"], "not understood: misnomer");
    all(&question, &["convolution", "upsampling", "합성곱"], "wrong");
}

#[test]
fn who_says_invariance_for_equivariance_hears_the_belief_behind_it() {
    let question = asking_for("equivariance");
    all(
        &question,
        &["translation invariance", "invariance", "invariant", "이동 불변성", "불변성"],
        "wrong EQUI",
    );
    all(&question, &["linearity", "stride"], "wrong");
    all(&asking_for("invariance"), &["translation equivariance", "등변성"], "wrong");
}

#[test]
fn a_key_names_a_term_in_its_own_language() {
    let [english, korean] = [Language::English, Language::Korean].map(Texts::new);
    for (term, question) in terms() {
        let (english, korean) = (question.answer(&english), question.answer(&korean));
        assert!(english.is_ascii(), "{english}");
        assert!(term == "im2col" || korean.starts_with(|letter| ('가'..='힣').contains(&letter)), "{korean}");
    }
}
