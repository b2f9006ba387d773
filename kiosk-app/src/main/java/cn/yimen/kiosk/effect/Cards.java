package cn.yimen.kiosk.effect;

import cn.yimen.device.card.AccessKey;
import cn.yimen.device.card.Authenticity;
import cn.yimen.device.card.CardEvent;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.IdentityDocument;
import cn.yimen.device.card.PermanentResident;
import cn.yimen.device.card.ResidencePermit;
import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.card.SocialSecurityCard;
import cn.yimen.device.card.TravelDocument;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.CardProblem;
import cn.yimen.kiosk.flow.KioskEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What the card reader says, in the flow's words. Called on the reader's thread only.
public final class Cards implements Consumer<CardEvent> {

    private final Consumer<KioskEvent> sink;
    private final InstantSource clock;
    private final EventLog log;
    private Instant laidDown = Instant.EPOCH;

    public Cards(Consumer<KioskEvent> sink, InstantSource clock, EventLog log) {
        this.sink = sink;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void accept(CardEvent event) {
        switch (event) {
            case CardEvent.Inserted _ -> {
                laidDown = clock.instant();
                sink.accept(new KioskEvent.CardPlaced());
            }
            case CardEvent.Read read -> {
                read.photo().close();
                read(read.document());
            }
            case CardEvent.Unreadable unreadable -> failed(problem(unreadable.reason()));
            case CardEvent.KeyWanted(var kinds, boolean refused) -> keyWanted(kinds, refused);
            case CardEvent.Removed _ -> {
                sink.accept(new KioskEvent.CardRemoved());
                log.write("card.removed");
            }
        }
    }

    /// What only a number on the card's front opens is for staff.
    private void keyWanted(Set<AccessKey.Kind> kinds, boolean refused) {
        if (!kinds.contains(AccessKey.Kind.MRZ)) {
            failed(CardProblem.LOCKED);
            return;
        }
        sink.accept(new KioskEvent.KeyWanted());
        log.write("card.key-wanted", Map.of("millis", sinceLaidDown(), "again", refused));
    }

    private void read(IdentityDocument document) {
        if (!isVouchedFor(document)) {
            failed(CardProblem.NOT_A_DOCUMENT);
            return;
        }
        sink.accept(new KioskEvent.CardRead(holder(document)));
        log.write("card.read", Map.of("millis", sinceLaidDown()));
    }

    /// Anybody can make a passport chip: without a known state behind it, it is for staff to look
    /// at.
    static boolean isVouchedFor(IdentityDocument document) {
        return !(document instanceof TravelDocument travel)
                || travel.authenticity() instanceof Authenticity.Genuine;
    }

    private void failed(CardProblem problem) {
        sink.accept(new KioskEvent.CardFailed(problem));
        log.write("card.failed", Map.of("millis", sinceLaidDown(), "problem", problem.name()));
    }

    private long sinceLaidDown() {
        return Duration.between(laidDown, clock.instant()).toMillis();
    }

    static Holder holder(IdentityDocument document) {
        var kind =
                switch (document) {
                    case ResidentCard _ -> IdentityKind.RESIDENT_CARD;
                    case ResidencePermit _ -> IdentityKind.RESIDENCE_PERMIT;
                    case PermanentResident _ -> IdentityKind.PERMANENT_RESIDENT;
                    case SocialSecurityCard _ -> IdentityKind.SOCIAL_SECURITY_CARD;
                    case TravelDocument _ -> IdentityKind.TRAVEL_DOCUMENT;
                };
        return new Holder(kind, document.name(), document.number());
    }

    static CardProblem problem(CardTrouble trouble) {
        return switch (trouble) {
            case CardTrouble.Unsupported _, CardTrouble.UnknownForm _, CardTrouble.Forged _ ->
                    CardProblem.NOT_A_DOCUMENT;
            case CardTrouble.Withheld _ -> CardProblem.LOCKED;
            case CardTrouble.Mute _,
                    CardTrouble.Refused _,
                    CardTrouble.WrongLength _,
                    CardTrouble.Garbled _,
                    CardTrouble.TooSlow _,
                    CardTrouble.Stopped _,
                    CardTrouble.WrongField _ ->
                    CardProblem.UNREADABLE;
        };
    }
}
