package cn.yimen.device.card;

/// Identity cards at a PC/SC reader that does the card's own protocol itself.
///
/// Such a reader marks them by 90 00 in bytes 13 and 14 of the answer to reset and serves their
/// content as an [IdentityStream]. Source: public reader software (Johann356/readinfo), one source.
///
/// @param withPhoto whether the portrait is wanted; without it reading takes 2 exchanges, not 6
public record IdentityBlocks(boolean withPhoto) implements CardApplication {

    private static final int MARK_OFFSET = 13;

    @Override
    public CardReading read(CardAtHand card) {
        return isMarked(card.answerToReset())
                ? new BlockReading(card, withPhoto).read()
                : new CardReading.OtherKind();
    }

    private static boolean isMarked(byte[] atr) {
        return atr.length > MARK_OFFSET + 1
                && (atr[MARK_OFFSET] & 0xFF) == 0x90
                && atr[MARK_OFFSET + 1] == 0;
    }
}
