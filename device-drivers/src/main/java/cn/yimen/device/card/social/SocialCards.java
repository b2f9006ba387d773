package cn.yimen.device.card.social;

import cn.yimen.device.card.CardApplication;
import cn.yimen.device.card.CardAtHand;
import cn.yimen.device.card.CardReading;

/// Reads what a social security card tells everybody: who issued it, and who holds it. Cards that
/// tell the latter only after a PIN are told of as such; we never ask for PINs.
///
/// Sources: public reader software, which agrees on selecting and on the issuer's file and knows
/// two ways of numbering the holder's; LD/T 32 was not at hand.
public record SocialCards() implements CardApplication {

    @Override
    public CardReading read(CardAtHand card) {
        return new SocialReading(card).read();
    }
}
