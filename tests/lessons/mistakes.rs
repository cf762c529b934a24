//! One edit for each mistake that an author can make in a lesson that is fine.

/// An edit of the good lesson, and the one mistake that it makes.
pub struct Mistake {
    /// The kind of problem that must be told.
    pub kind: &'static str,
    /// The file that is edited.
    pub file: &'static str,
    /// What stood there; the first place counts.
    pub from: &'static str,
    /// What the author wrote instead.
    pub to: &'static str,
}

const fn toml(kind: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { kind, file: "lesson.toml", from, to }
}

const fn words(kind: &'static str, from: &'static str, to: &'static str) -> Mistake {
    Mistake { kind, file: "en.md", from, to }
}

/// The line of the good lesson that draws from the quiz.
const FAMILIES: &str = "families = [\"A1\", { family = \"E1\", tier = 1, seed = 7 }, \"J4\"]\n";

/// All that an edit can make.
pub const MISTAKES: &[Mistake] = &[
    // lesson.toml: what cannot be read
    toml("toml", "kind = \"read\"", "kind = \"read"),
    toml("unknown-key", "terms = \"faded\"", "term = \"faded\""),
    toml("unknown-key", "goal = { all =", "goal = { alll ="),
    toml("unknown-key", "stride = 2 }\n\n[step.lab]", "strid = 2 }\n\n[step.lab]"),
    toml("unknown-key", "{ id = \"stride\" }", "{ id = \"stride\", rihgt = false }"),
    toml("unknown-key", "format = 1", "format = 1\nauthor = \"me\""),
    toml("missing-key", "asks = \"size\"\n", ""),
    toml("missing-key", "cell = [0, 1]\n", ""),
    toml("missing-key", "solution = { stride = 2 }\n", ""),
    toml("missing-key", "id = \"look\"\n", ""),
    toml("missing-key", "format = 1\n", ""),
    toml("unknown-format", "format = 1", "format = 2"),
    toml("takes-count", "format = 1", "format = \"one\""),
    toml("takes-count", "unread = 0", "unread = -1"),
    toml("takes-pair", "cell = [0, 1]", "cell = 1"),
    toml("takes-pair", "size = [2, 2]", "size = [2, 2, 2]"),
    toml("takes-text", "id = \"look\"", "id = 2"),
    toml("takes-flag", "right = true", "right = \"yes\""),
    toml("takes-number", "{ unread = 0 }", "{ filter_sum = \"1/0\" }"),
    toml("takes-matrix", "{ unread = 0 }", "{ output = [[1, 2], [3]] }"),
    toml("takes-table", "solution = { stride = 2 }", "solution = 2"),
    toml("takes-tables", "{ all = [{ size = [2, 2] }, { unread = 0 }] }", "{ all = 2 }"),
    toml("takes-one-of", "kind = \"read\"", "kind = \"red\""),
    toml("takes-one-of", "asks = \"size\"", "asks = \"colour\""),
    toml("takes-id", "id = \"look\"", "id = \"look around\""),
    toml("takes-case", "{ kernel = 3 }", "{ kernal = 3 }"),
    toml("takes-setting", "padding = 1", "padding = \"some\""),
    toml("takes-setting", "[4, 5, 6]]\nfilter", "[4, 5, \"six\"]]\nfilter"),
    toml("no-lab-setting", "filter = [[1, 1], [1, 1]]", "filter = \"box_blurr\""),
    toml("no-lab-setting", "[[1, 2, 3], [4, 5, 6]]\n", "[[1, 2, 3], [4, 5]]\n"),
    toml("id-twice", "id = \"look\"", "id = \"sum\""),
    // lesson.toml: what contradicts itself
    toml("key-of-other-kind", "kind = \"read\"", "kind = \"read\"\ncell = [0, 0]"),
    toml("key-of-other-question", "asks = \"size\"", "asks = \"size\"\nrow = 1"),
    toml("goal-of-one", "{ all = [{ size = [2, 2] }, { unread = 0 }] }", "{ size = [2, 2], unread = 0 }"),
    toml("question-of-one", "choices = [", "asks = \"size\"\nchoices = ["),
    toml("question-of-one", "families = [", "asks = { size = { input_size = 7, kernel = 3 } }\nfamilies = ["),
    toml("question-of-one", FAMILIES, ""),
    toml("takes-families", FAMILIES, "families = \"A1\"\n"),
    toml("takes-families", "[\"A1\", ", "[1, "),
    toml("families-count", FAMILIES, "families = []\n"),
    toml("families-count", "[\"A1\", ", "[\"A1\", \"A2\", "),
    toml("unknown-family", "[\"A1\", ", "[\"A0\", "),
    toml("unknown-family", "family = \"E1\"", "family = \"parameters\""),
    toml("no-such-tier", "tier = 1, ", "tier = 4, "),
    toml("takes-count", "seed = 7", "seed = -7"),
    toml("missing-key", "family = \"E1\", ", ""),
    toml("unknown-key", "seed = 7", "sead = 7"),
    toml("choice-id-twice", "{ id = \"stride\" }", "{ id = \"window\" }"),
    toml(
        "too-few-choices",
        "  { id = \"stride\" },\n  { id = \"matrix\", misconception = \"SCALAR\" },\n",
        "",
    ),
    toml("no-right-choice", ", right = true", ""),
    toml("two-right-choices", "{ id = \"stride\" }", "{ id = \"stride\", right = true }"),
    toml("unknown-misconception", "\"SCALAR\"", "\"SCALER\""),
    // lesson.toml: what does not work when it is played
    toml("lab-impossible", "padding = 1\n", "padding = 1\ndilation = 6\n"),
    toml("cell-outside", "cell = [0, 1]", "cell = [1, 0]"),
    toml("row-outside", "asks = \"cell\"\ncell = [0, 1]\nterms = \"faded\"", "asks = \"row\"\nrow = 1"),
    toml(
        "input-cell-outside",
        "asks = \"cell\"\ncell = [0, 1]\nterms = \"faded\"",
        "asks = \"coverage\"\ncell = [2, 0]",
    ),
    toml("no-lab", "[step.lab]\ninput = [[1, 2, 3], [4, 5, 6]]\nfilter = [[1, 0], [0, 1]]\n", ""),
    toml("goal-holds-at-start", "{ size = [2, 2] }, ", ""),
    toml("solution-changes-nothing", "solution = { stride = 2 }", "solution = { stride = 1 }"),
    toml("solution-misses-goal", "solution = { stride = 2 }", "solution = { stride = 3 }"),
    toml("solution-impossible", "solution = { stride = 2 }", "solution = { dilation = 5 }"),
    toml("no-lab-setting", "solution = { stride = 2 }", "solution = { input_size = [0, 2] }"),
    toml("case-impossible", "{ kernel = 3 }]", "{ kernel = 0 }]"),
    // lesson.toml: advice
    toml(
        "one-term",
        "\"faded\"\n\n[step.lab]\ninput = [[1, 2, 3], [4, 5, 6]]\nfilter = [[1, 0], [0, 1]]",
        "\"shown\"\n\n[step.lab]\ninput = [[1, 2, 3], [4, 5, 6]]\nfilter = [[2]]",
    ),
    toml(
        "given-away",
        "[step.lab]\ninput = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]\nfilter = [[\"1/4\", \"1/4\"], [\"1/4\", \"1/4\"]]\npadding = 1\n",
        "",
    ),
    toml("kind-missing", "kind = \"read\"", "kind = \"predict\"\nasks = \"row\"\nrow = 0"),
    toml(
        "late-prediction",
        "kind = \"predict\"\nasks = \"cell\"\ncell = [0, 1]\nterms = \"faded\"",
        "kind = \"read\"",
    ),
    toml(
        "number-of-steps",
        "[[step]]\nid = \"name\"\nkind = \"question\"\nchoices = [\n  { id = \"window\", right = true },\n  { id = \"stride\" },\n  \
         { id = \"matrix\", misconception = \"SCALAR\" },\n]\n\n\
         [[step]]\nid = \"stack\"\nkind = \"question\"\nasks = { receptive_field = [{ kernel = 3, stride = 2 }, { kernel = 3 }] }\n",
        "",
    ),
    // The words: what leads nowhere
    words(
        "no-title",
        "# The window\n\nA window moves over numbers, and leaves one number at each place.\n",
        "",
    ),
    words("text-before-title", "# The window\n", "Hello.\n\n# The window\n"),
    words("two-titles", "## Look around {#look}", "# Look around"),
    words("no-summary", "A window moves over numbers, and leaves one number at each place.\n", ""),
    words("summary-too-long", "at each place.\n", "at each place.\n\nAnd more.\n"),
    words("heading-without-id", "## Look around {#look}", "## Look around"),
    words("heading-twice", "## Look around {#look}", "## Look around {#sum}"),
    words("words-without-step", "{#look}", "{#lok}"),
    words(
        "step-without-words",
        "## Two layers {#stack}\n\nHow many cells, along one axis, does one cell after both layers see?\n\n\
         ### done\n\nSeven: 3, and two more steps of 2.\n",
        "",
    ),
    words("step-without-title", "## Look around {#look}", "## {#look}"),
    words("step-without-body", "The filter lies at the right. What stands in the **hidden** cell?\n", ""),
    words("part-without-step", "## Two products {#sum}\n", "### hint\n\nEarly.\n\n## Two products {#sum}\n"),
    words("too-many-hints", "### hint\n", "### hint\n\nA.\n\n### hint\n\nB.\n\n### hint\n"),
    words("empty-part", "Multiply what meets.\n", ""),
    words("done-twice", "### done\n", "### done\n\nRight.\n\n### done\n"),
    words("no-done", "### done\n\nEight: the sum of what the window saw.\n", ""),
    words("no-hint", "### hint\n\nCount the places of the window in one row.\n", ""),
    words("unknown-part", "### hint", "### hnit"),
    words("unknown-part", "### done", "### answer"),
    words("read-with-part", "- the weights upon it.\n", "- the weights upon it.\n\n### hint\n\nMove.\n"),
    words("hint-of-families", "does a pool learn?\n", "does a pool learn?\n\n### hint\n\nCount.\n"),
    words("choice-without-id", "### choice stride", "### choice"),
    words("choice-twice", "### choice stride", "### choice window"),
    words("choice-without-words", "### choice matrix\n\nThe matrix\n", ""),
    words("words-without-choice", "### choice matrix", "### choice matrx"),
    words("choice-without-feedback", "That is how far it moves.\n", ""),
    // The words: what is not shown as it was meant
    words("stray-emphasis", "The window.\n", "The **\"window\"**s.\n"),
    words("html", "*window*", "<b>window</b>"),
    words("rule", "## Look around", "***\n\n## Look around"),
    words("deep-heading", "- the input", "#### Here\n\n- the input"),
    words("nested-list", "- the weights", "  - the weights"),
    words("quote", "Move the *window*", "> Move the *window*"),
    words("link", "*window*", "[window](https://example.org)"),
    words("image", "*window*", "![window](window.png)"),
    words("prose-too-long", "Seven: 3,", "a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nSeven: 3,"),
    words(
        "code-too-wide",
        "The window.\n",
        "```\n1234567890123456789012345678901234567890123456789012345678901234567890123456\n```\n",
    ),
    words("jamo", "Seven", "\u{1112}\u{1161}\u{11ab}"),
];
