//! Digits that are worked out in a register.

/// The digits of a number of up to eight, and how many there are; what follows them is of no use.
#[inline]
pub(super) fn eight_digits(number: u64) -> ([u8; 8], usize) {
    // Two numbers of four digits, then four of two, then eight of one, each the first in the lowest bits.
    // A number is divided by multiplying and shifting, all of them at once.
    let fours = (number / 10_000) | ((number % 10_000) << 32);
    let hundreds = ((fours * 10_486) >> 20) & 0x7f_0000_007f;
    let twos = hundreds | ((fours - hundreds * 100) << 16);
    let tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;
    let ones = tens | ((twos - tens * 10) << 8);
    // The last digit is there even if it is zero.
    let zeros = (ones | (1 << 56)).trailing_zeros() / 8;
    let digits = (ones | 0x3030_3030_3030_3030) >> (zeros * 8);
    (digits.to_le_bytes(), 8 - zeros as usize)
}

#[cfg(test)]
mod tests {
    use super::eight_digits;

    #[test]
    fn a_number_has_its_digits() {
        let alone = 0..10_000;
        let twice = (0..10_000).map(|number| number * 10_001);
        for number in alone.chain(twice) {
            let (digits, count) = eight_digits(number);
            assert_eq!(digits[..count], *number.to_string().as_bytes());
        }
    }
}
