//! DILMUL: a dilated kernel spans as many cells as kernel times dilation.

use crate::misconception::{Answer, Case, Form, Misconception, StackLayer, scene};

pub const ROW: Misconception = Misconception {
    id: "DILMUL",
    forms: &[Form { name: "size", believe: size }, Form { name: "field", believe: field }],
    counterexample: || Case::Size((&scene::dilated()).into()),
    // Three weights, 2 cells apart: 5 of 7 cells, not 6.
    scene: scene::dilated,
    cure: "stride/dilation",
    numbers: None,
};

/// The size with such a window, where the kernel is dilated and the padding counted.
fn size(case: &Case) -> Option<Answer> {
    let geometry = case.geometry()?;
    if !geometry.is_dilated() || geometry.is_padded_by_name() {
        return None;
    }
    case.size_by(|extent| {
        let window = extent.kernel.checked_mul(extent.dilation)?;
        Some(extent.padded.checked_sub(window)?.checked_div(extent.stride)? + 1)
    })
}

/// A stack of kernels of that size.
fn field(case: &Case) -> Option<Answer> {
    let Case::ReceptiveField(layers) = case else { return None };
    if layers.iter().all(|layer| layer.dilation < 2) {
        return None;
    }
    let wide = |layer: &StackLayer| {
        let kernel = layer.kernel.checked_mul(layer.dilation)?;
        Some(StackLayer { kernel, dilation: 1, ..*layer })
    };
    Case::ReceptiveField(layers.iter().map(wide).collect::<Option<_>>()?).answer()
}
