package cn.yimen.device.card;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.util.Optional;

/// A powered card, as an application gets it.
public final class CardAtHand {

    private final CardLink link;
    private final byte[] answerToReset;
    private final Optional<AccessKey> key;

    public CardAtHand(CardLink link, byte[] answerToReset, Optional<AccessKey> key) {
        this.link = link;
        this.answerToReset = answerToReset.clone();
        this.key = key;
    }

    /// Sends one command APDU.
    public CardAnswer exchange(byte[] command) {
        return link.exchange(command);
    }

    public byte[] answerToReset() {
        return answerToReset.clone();
    }

    /// What the citizen offered; empty at the first attempt.
    public Optional<AccessKey> key() {
        return key;
    }
}
