//! Layers as PyTorch writes them, and their sizes one after another: what questions about chains print.

use crate::misconception::{Chain, Link, StackLayer};
use crate::quiz::Figure;

/// The layers, one a line; `Flatten()` after them where the chain is flattened.
pub fn code(chain: &Chain) -> String {
    let mut channels = chain.channels;
    let mut lines: Vec<String> = vec![];
    for link in &chain.links {
        lines.push(line(link, channels));
        if !link.is_pool() {
            channels = link.filters;
        }
    }
    if chain.is_flattened {
        lines.push("Flatten()".to_owned());
    }
    lines.join("\n")
}

/// One layer; what is PyTorch's default anyway is left out.
pub fn line(link: &Link, channels: usize) -> String {
    let Link { kernel, stride, padding, filters, .. } = *link;
    let first = if link.is_pool() {
        format!("MaxPool2d({kernel}")
    } else {
        format!("Conv2d({channels}, {filters}, {kernel}")
    };
    let default_stride = if link.is_pool() { kernel } else { 1 };
    let given = |is_given: bool, name: &str, cells: usize| {
        if is_given { format!(", {name}={cells}") } else { String::new() }
    };
    let stride = given(stride != default_stride, "stride", stride);
    let padding = given(padding > 0, "padding", padding);
    format!("{first}{stride}{padding})")
}

/// Each layer's size formula over `n`, the size before it: `floor((n-2)/2)+1`. No spaces: lines break
/// between layers.
pub fn formulas(chain: &Chain) -> String {
    let formula = |link: &Link| {
        let Link { kernel, stride, padding, .. } = *link;
        let padded = if padding > 0 { format!("n+2*{padding}") } else { "n".to_owned() };
        if stride > 1 {
            format!("floor(({padded}-{kernel})/{stride})+1")
        } else {
            format!("{padded}-{kernel}+1")
        }
    };
    chain.links.iter().map(formula).collect::<Vec<_>>().join(", ")
}

/// Sizes, or other counts, one after another: `32 -> 28 -> 14`.
pub fn way(counts: &[usize]) -> String {
    join(counts, " -> ")
}

/// Layers of a stack without their channels, one a line.
pub fn stack_listing(layers: &[(StackLayer, bool)]) -> Figure {
    let line = |(layer, is_pool): &(StackLayer, bool)| {
        let name = if *is_pool { "MaxPool2d" } else { "Conv2d" };
        format!("{name}(kernel_size={}, stride={})", layer.kernel, layer.stride)
    };
    Figure::Code(layers.iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// Counts with something between them.
pub fn join(counts: &[usize], between: &str) -> String {
    counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(between)
}
