//! What a learner would lose if the registry were wrong.
