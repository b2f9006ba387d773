package cn.yimen.device.card;

import cn.yimen.device.Fault;
import cn.yimen.device.card.CardPlace.Sight.Occupied;
import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import cn.yimen.device.link.pcsc.PcscLook;
import cn.yimen.device.link.pcsc.PcscLook.Slot;
import cn.yimen.device.link.pcsc.PcscPort;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The slots whose names match. One card counts at a time: it does until it goes, or until it
/// turned out to be no document and another one comes.
final class PcscPlace implements CardPlace {

    /// Readers with a socket for a security module list it as a reader with a card in it.
    private static final Pattern SECURITY_MODULE = Pattern.compile("\\bSAM\\b");

    private final PcscReader config;
    private final PcscPort port;
    private final Set<Occupied> useless = new HashSet<>();
    private Optional<Occupied> current = Optional.empty();

    PcscPlace(PcscReader config) {
        this.config = config;
        this.port = new PcscPort(config.answerLimit());
    }

    @Override
    public Sight watch(Duration atMost) {
        return switch (port.look(atMost)) {
            case PcscLook.Down(var note) -> new Sight.Blind(Fault.SERVICE_DOWN, note);
            case PcscLook.Readers(var slots) -> sight(slots.stream().filter(this::isOurs).toList());
        };
    }

    private boolean isOurs(Slot slot) {
        return slot.reader().contains(config.name())
                && !SECURITY_MODULE.matcher(slot.reader()).find();
    }

    private Sight sight(List<Slot> slots) {
        if (slots.isEmpty()) {
            return new Sight.Blind(Fault.LINK_LOST, "no such reader");
        }
        List<Occupied> cards =
                slots.stream()
                        .filter(Slot::occupied)
                        .map(slot -> new Occupied(slot.reader(), slot.insertion()))
                        .toList();
        useless.retainAll(cards);
        current = current.filter(cards::contains).filter(card -> !useless.contains(card));
        current = current.or(() -> best(cards));
        return current.<Sight>map(card -> card).orElseGet(Sight.Vacant::new);
    }

    private Optional<Occupied> best(List<Occupied> cards) {
        return cards.stream()
                .filter(card -> !useless.contains(card))
                .findFirst()
                .or(() -> cards.stream().findFirst());
    }

    @Override
    public CardReading read(Attempt attempt) {
        try (CardLink link = port.link(attempt.reader())) {
            CardReading reading = powered(link, attempt);
            if (reading instanceof CardReading.Failed(_, boolean worthRetrying) && !worthRetrying) {
                current.ifPresent(useless::add);
            }
            return reading;
        }
    }

    private CardReading powered(CardLink link, Attempt attempt) {
        CardAnswer start = attempt.afresh() ? link.powerOnAfresh() : link.powerOn();
        return start instanceof CardAnswer.Received(var atr)
                ? read(new CardAtHand(link, atr, attempt.key()))
                : CardReading.interruption(start).orElseThrow();
    }

    private CardReading read(CardAtHand card) {
        for (CardApplication application : config.applications()) {
            CardReading reading = application.read(card);
            if (!(reading instanceof CardReading.OtherKind)) {
                return reading;
            }
        }
        return new CardReading.Failed(new CardTrouble.Unsupported(), false);
    }

    @Override
    public void close() {
        port.close();
    }
}
