package cn.yimen.device.card.sdt;

import cn.yimen.device.Fault;
import cn.yimen.device.card.CardPlace;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.Optional;

/// The field of an SDT reader. Finds the reader's speed, looks for cards at a fixed pace, and opens
/// the line anew after each loss.
final class SdtPlace implements CardPlace {

    /// Searches without any answer before the reader counts as gone: 3 s at the usual limits.
    private static final int MOST_SILENCES = 2;

    private final SdtReader config;
    private final SdtProbe probe = new SdtProbe();
    private Optional<SdtWatch> watch = Optional.empty();
    private long lastInsertion;

    SdtPlace(SdtReader config) {
        this.config = config;
    }

    @Override
    public Sight watch(Duration atMost) {
        if (watch.isEmpty()) {
            watch = probe.open(config).map(this::watching);
        }
        if (watch.isEmpty()) {
            return blind();
        }
        try {
            Optional<Long> card = watch.get().look(atMost);
            return watch.get().silences() >= MOST_SILENCES
                    ? lose(Fault.NO_ANSWER, "the reader has stopped answering")
                    : sight(card);
        } catch (LinkLost lost) {
            return lose(Fault.LINK_LOST, String.valueOf(lost.getMessage()));
        }
    }

    private SdtWatch watching(SdtProbe.Opened opened) {
        return new SdtWatch(opened.line(), config.timing(), lastInsertion);
    }

    private Sight sight(Optional<Long> card) {
        return card.<Sight>map(insertion -> new Sight.Occupied(config.name(), insertion))
                .orElseGet(Sight.Vacant::new);
    }

    private Sight blind() {
        return switch (probe.finding()) {
            case SdtFinding.NoPort(var note) -> new Sight.Blind(Fault.LINK_LOST, note);
            case SdtFinding.OutOfOrder(var why) ->
                    new Sight.Blind(Fault.SECURITY_MODULE, "the module says " + why);
            case SdtFinding.Silent _, SdtFinding.Working _ ->
                    new Sight.Blind(Fault.NO_ANSWER, "no reader answers at " + config.name());
        };
    }

    private Sight lose(Fault fault, String note) {
        close();
        return new Sight.Blind(fault, note);
    }

    @Override
    public CardReading read(Attempt attempt) {
        if (watch.isEmpty()) {
            return new CardReading.Gone();
        }
        try {
            return read(watch.get(), attempt.afresh());
        } catch (LinkLost _) {
            // The next look finds no line, and says so.
            close();
            return new CardReading.Gone();
        }
    }

    private CardReading read(SdtWatch card, boolean afresh) throws LinkLost {
        SdtAnswer selected = card.select(afresh);
        if (selected instanceof SdtAnswer.Replied(var reply) && reply.status() != SdtStatus.DONE) {
            return failed(reply);
        }
        if (selected instanceof SdtAnswer.Replied
                && card.read() instanceof SdtAnswer.Replied(var reply)) {
            return taken(card, reply);
        }
        return new CardReading.Failed(new CardTrouble.Mute(), true);
    }

    private CardReading taken(SdtWatch card, SdtReply reply) {
        if (reply.status() != SdtStatus.DONE) {
            return failed(reply);
        }
        CardReading reading = SdtContent.read(reply.data(), config.withPhoto());
        reply.erase();
        card.wasRead();
        return reading;
    }

    private static CardReading failed(SdtReply reply) {
        return switch (reply.status()) {
            case NOT_FOUND, NO_CARD_YET, NOT_SELECTED, CARD_NOT_READ, CARD_RANDOM_FAILED ->
                    new CardReading.Failed(new CardTrouble.Mute(), true);
            case CARD_TYPE_UNKNOWN -> new CardReading.Failed(new CardTrouble.Unsupported(), false);
            default ->
                    new CardReading.Failed(
                            new CardTrouble.Refused(reply.code()), !reply.status().isModuleFault());
        };
    }

    @Override
    public void close() {
        watch.ifPresent(line -> {
            lastInsertion = line.lastInsertion();
            line.close();
        });
        watch = Optional.empty();
    }
}
