//! Builds the program again when a lesson was added or changed: the course is part of it.

fn main() {
    println!("cargo::rerun-if-changed=lessons");
}
