//! Keys by which an API sees that two requests are the same call.

use std::hash::{BuildHasher as _, RandomState};

/// A key that no other call has: a random UUID (version 4).
///
/// The numbers come from the hash function of the standard library, whose key the operating system chooses
/// at random and which differs for each of its states.
pub(super) fn new() -> String {
    let [high, low] = [0_u8, 1].map(|half| RandomState::new().hash_one(half));
    let high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000;
    let low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & 0xFFFF_FFFF_FFFF,
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn each_key_is_another_uuid() {
        let keys: BTreeSet<_> = (0..1000).map(|_| super::new()).collect();
        assert_eq!(keys.len(), 1000);
        for key in keys {
            let lengths: Vec<_> = key.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{key}");
            assert_eq!(&key[14..15], "4", "{key}");
            assert!("89ab".contains(&key[19..20]), "{key}");
        }
    }
}
