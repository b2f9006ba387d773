package cn.yimen.device.sim.card;

import cn.yimen.device.card.CardAtHand;
import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A virtual chip without reader and service, that can be pulled at any exchange.
public final class DirectCard implements CardLink {

    private final ChipScript script;
    private final int pulledAt;
    private final List<String> commands = new ArrayList<>();

    public DirectCard(ChipScript script, int pulledAt) {
        this.script = script;
        this.pulledAt = pulledAt;
    }

    public static DirectCard social(SocialCardModel model) {
        return new DirectCard(new SocialChip(model), Integer.MAX_VALUE);
    }

    public static DirectCard social(SocialCardModel model, int pulledAt) {
        return new DirectCard(new SocialChip(model), pulledAt);
    }

    public CardAtHand atHand() {
        return new CardAtHand(this, script.answerToReset(), Optional.empty());
    }

    /// What was sent so far, in hex.
    public List<String> commands() {
        return List.copyOf(commands);
    }

    @Override
    public CardAnswer powerOn() {
        return new CardAnswer.Received(script.answerToReset());
    }

    @Override
    public CardAnswer powerOnAfresh() {
        return powerOn();
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        commands.add(HexFormat.of().formatHex(command));
        return commands.size() > pulledAt
                ? new CardAnswer.Gone("pulled")
                : new CardAnswer.Received(script.answer(command));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
