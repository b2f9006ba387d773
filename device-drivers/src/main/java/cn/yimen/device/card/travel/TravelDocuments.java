package cn.yimen.device.card.travel;

import cn.yimen.device.card.AccessKey;
import cn.yimen.device.card.CardApplication;
import cn.yimen.device.card.CardAtHand;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardReading.KeyWanted;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.travel.ReadingProgress.Step;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.PassportService;
import org.jmrtd.lds.PACEInfo;

/// Passports and permits with a chip of ICAO Doc 9303, as a kind of card at a reader.
///
/// The first attempt, without a key, ends in [CardReading.KeyWanted]; a further one opens the chip
/// by PACE or BAC, reads it, and judges its signature. A forged document is no document: it ends in
/// [CardTrouble.Forged]. [#cancel] may come from any thread; progress is told on the reader's.
public final class TravelDocuments implements CardApplication {

    private final TravelConfig config;
    private final Consumer<ReadingProgress> progress;
    private final InstantSource clock;
    private final AtomicReference<Optional<Patience>> running =
            new AtomicReference<>(Optional.empty());

    public TravelDocuments(
            TravelConfig config, Consumer<ReadingProgress> progress, InstantSource clock) {
        this.config = config;
        this.progress = progress;
        this.clock = clock;
    }

    /// Ends the reading under way, after the exchange under way, with [CardTrouble.Stopped];
    /// nothing when there is none.
    public void cancel() {
        running.get().ifPresent(Patience::stop);
    }

    @Override
    public CardReading read(CardAtHand card) {
        Patience patience = new Patience(config.atMost());
        running.set(Optional.of(patience));
        ChipService service = new ChipService(card, patience);
        try {
            return read(card, service);
        } catch (CardServiceException e) {
            return service.end().orElseGet(() -> refused(e.getSW()));
        } catch (RuntimeException _) {
            // The library's way of saying that an answer makes no sense.
            return service.end().orElseGet(() -> new Failed(new CardTrouble.Garbled(), true));
        } finally {
            running.set(Optional.empty());
        }
    }

    private static CardReading refused(int statusWord) {
        return statusWord == CardServiceException.SW_NONE
                ? new Failed(new CardTrouble.Garbled(), true)
                : new Failed(new CardTrouble.Refused(statusWord & 0xFFFF), true);
    }

    private CardReading read(CardAtHand card, ChipService service) throws CardServiceException {
        ChipOpening opening = new ChipOpening(service);
        List<PACEInfo> offers = opening.paceOffers();
        if (offers.isEmpty() && !opening.hasApplication()) {
            return new CardReading.OtherKind();
        }
        Optional<AccessKey> key = card.key();
        if (key.isEmpty()) {
            return new KeyWanted(kinds(offers), false);
        }
        progress.accept(new ReadingProgress(Step.OPENING, 0, 0));
        return switch (opening.open(key.get(), offers)) {
            case ChipOpening.Outcome.Open(var channel) ->
                    contents(
                            new ChipReading(
                                    service,
                                    channel,
                                    ExtendedLength.isTaken(card.answerToReset()),
                                    progress));
            case ChipOpening.Outcome.KeyRefused _, ChipOpening.Outcome.OtherKeyNeeded _ ->
                    new KeyWanted(kinds(offers), true);
        };
    }

    private static Set<AccessKey.Kind> kinds(List<PACEInfo> offers) {
        return offers.isEmpty()
                ? Set.of(AccessKey.Kind.MRZ)
                : Set.of(AccessKey.Kind.MRZ, AccessKey.Kind.CAN);
    }

    private CardReading contents(ChipReading chip) throws CardServiceException {
        Optional<byte[]> signed = chip.read(PassportService.EF_SOD, Step.SECURITY_OBJECT);
        Optional<byte[]> person = chip.read(PassportService.EF_DG1, Step.PERSON);
        Optional<byte[]> portrait =
                config.withPortrait()
                        ? chip.read(PassportService.EF_DG2, Step.PORTRAIT)
                        : Optional.empty();
        ChipContents contents = new ChipContents(signed, person, portrait);
        try {
            return contents.judge(new PassiveAuthentication(config.trusted()), clock.instant());
        } finally {
            contents.erase();
        }
    }
}
