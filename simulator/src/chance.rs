//! What would be left to chance, drawn from the seed instead: the same seed and the same place give the same number.

/// A number that depends on the seed and on every part of the place, and looks like chance.
pub(crate) fn draw(seed: u64, place: &[u64]) -> u64 {
    place.iter().fold(mix(seed), |state, part| mix(state ^ mix(*part)))
}

/// A number for a text, to be part of a place.
pub(crate) fn of_text(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// `digits` hexadecimal digits.
pub(crate) fn hex(seed: u64, place: &[u64], digits: usize) -> String {
    let mut text = String::with_capacity(digits + 15);
    let mut block = draw(seed, place);
    while text.len() < digits {
        text.push_str(&format!("{block:016x}"));
        block = mix(block);
    }
    text.truncate(digits);
    text
}

/// One step of SplitMix64.
fn mix(state: u64) -> u64 {
    let mut mixed = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_depends_on_the_seed_and_on_every_part_of_the_place() {
        assert_eq!(draw(1, &[2, 3]), draw(1, &[2, 3]));
        let others = [draw(2, &[2, 3]), draw(1, &[3, 2]), draw(1, &[2]), draw(1, &[2, 3, 0])];
        assert!(others.iter().all(|other| *other != draw(1, &[2, 3])));
        assert_eq!(hex(7, &[1], 24).len(), 24);
        assert_ne!(of_text("device-1"), of_text("device-2"));
    }
}
