//! The stable words for what a lab can be set to: in lesson files, and as the tails of message keys.

use crate::conv::Padding;

use super::Setting;

/// The tail of a padding's message key; `counted` where it is counted.
pub fn padding_name(padding: Padding) -> &'static str {
    padding.name().unwrap_or("counted")
}

impl Setting {
    /// All settings, in the order in which a panel lists them.
    pub const ALL: [Self; 25] = [
        Self::Operation,
        Self::Stride,
        Self::StrideVertical,
        Self::StrideHorizontal,
        Self::Padding,
        Self::PaddingTop,
        Self::PaddingBottom,
        Self::PaddingLeft,
        Self::PaddingRight,
        Self::PaddingName,
        Self::PaddingMode,
        Self::PaddingValue,
        Self::Dilation,
        Self::DilationVertical,
        Self::DilationHorizontal,
        Self::InputSize,
        Self::InputRows,
        Self::InputColumns,
        Self::FilterRows,
        Self::FilterColumns,
        Self::FilterSize,
        Self::Bias,
        Self::Flip,
        Self::CeilMode,
        Self::CountIncludePad,
    ];

    /// A stable name; its message is `lab-setting-NAME`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Stride => "stride",
            Self::StrideVertical => "stride-vertical",
            Self::StrideHorizontal => "stride-horizontal",
            Self::Padding => "padding",
            Self::PaddingTop => "padding-top",
            Self::PaddingBottom => "padding-bottom",
            Self::PaddingLeft => "padding-left",
            Self::PaddingRight => "padding-right",
            Self::PaddingName => "padding-name",
            Self::PaddingMode => "padding-mode",
            Self::PaddingValue => "padding-value",
            Self::Dilation => "dilation",
            Self::DilationVertical => "dilation-vertical",
            Self::DilationHorizontal => "dilation-horizontal",
            Self::InputSize => "input-size",
            Self::InputRows => "input-rows",
            Self::InputColumns => "input-columns",
            Self::FilterRows => "filter-rows",
            Self::FilterColumns => "filter-columns",
            Self::FilterSize => "filter-size",
            Self::Bias => "bias",
            Self::Flip => "flip",
            Self::CeilMode => "ceil-mode",
            Self::CountIncludePad => "count-include-pad",
        }
    }
}
