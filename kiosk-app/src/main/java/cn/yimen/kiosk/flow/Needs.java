package cn.yimen.kiosk.flow;

import java.util.Optional;
import java.util.Set;

/// What a service of the home screen needs to be there. What is missing closes only what needs it.
///
/// @param line how far the kiosk must reach
/// @param parts of the machine without which nothing comes of it. A number needs no printer:
///   without paper it stands on the screen. The reader is none of these: see [Identity]
public record Needs(Line line, boolean catalogue, Identity identity, Set<Part> parts) {

    public Needs {
        parts = Set.copyOf(parts);
    }

    private Needs(Line line, boolean catalogue, Identity identity) {
        this(line, catalogue, identity, Set.of());
    }

    /// Who one has to be.
    public enum Identity {
        ANYBODY,
        /// By card or by telephone number.
        KNOWN,
        /// By a document: what is kept for a person must not open to whoever types a number.
        DOCUMENT
    }

    /// How far a service reaches beyond the machine.
    public enum Line {
        /// Nowhere: what comes of it is kept here and sent later.
        NOWHERE,
        /// The hall server, or numbers lent for the time without it.
        NUMBERS,
        HALL,
        /// The province answers at once (支付、证照、进度), or it cannot be done.
        PROVINCE
    }

    /// Each service by its key.
    public static Needs of(HomeKey key) {
        return switch (key) {
            case TAKE_NUMBER -> new Needs(Line.NUMBERS, true, Identity.ANYBODY);
            case BOOKING -> new Needs(Line.NUMBERS, false, Identity.ANYBODY);
            case GUIDE -> new Needs(Line.NOWHERE, true, Identity.ANYBODY);
            case APPLY -> new Needs(Line.NOWHERE, true, Identity.DOCUMENT);
            case HOTLINE -> new Needs(Line.NOWHERE, false, Identity.ANYBODY);
            case MY_TICKETS -> new Needs(Line.HALL, false, Identity.KNOWN);
            case RATE -> new Needs(Line.NOWHERE, false, Identity.ANYBODY);
            case CASES, PAY -> new Needs(Line.PROVINCE, false, Identity.DOCUMENT);
            case CERTIFICATES ->
                    new Needs(Line.PROVINCE, false, Identity.DOCUMENT, Set.of(Part.A4));
            case LICENCE -> new Needs(Line.PROVINCE, false, Identity.ANYBODY, Set.of(Part.SCANNER));
        };
    }

    /// Whether it is of use only where people wait for numbers.
    boolean isOfAQueue() {
        return line == Line.NUMBERS || line == Line.HALL;
    }

    /// What is missing; empty where everything is there.
    Optional<Obstacle> missing(World world, Visitor visitor) {
        if (isOfAQueue() && !world.hasQueue()) {
            return Optional.of(Obstacle.NO_QUEUE);
        }
        if (catalogue && world.catalogue().isEmpty()) {
            return Optional.of(Obstacle.NO_CATALOGUE);
        }
        if (line == Line.PROVINCE && !world.provinceAnswers()) {
            return Optional.of(Obstacle.PROVINCE_AWAY);
        }
        var broken = parts.stream().filter(part -> !world.part(part).usable()).findFirst();
        if (broken.isPresent()) {
            return broken.map(Obstacle::without);
        }
        if (!isMet(identity, visitor)) {
            return Optional.of(unidentified(identity, world));
        }
        return unreached(world);
    }

    private Optional<Obstacle> unreached(World world) {
        return switch (line) {
            case NOWHERE, PROVINCE -> Optional.empty();
            case NUMBERS -> away(world.givesNumbers());
            case HALL -> away(world.link() == Link.LIVE);
        };
    }

    /// Whether nothing is missing but who one is, which the machine can find out.
    boolean isThere(World world) {
        return missing(world, Visitor.GUEST)
                .map(why -> why == Obstacle.NOT_IDENTIFIED || why == Obstacle.SHOW_LICENCE)
                .orElse(true);
    }

    /// How whoever is not known enough becomes so: by the reader, and without it by a telephone
    /// number where that will do, or by a licence on a phone (亮证) where it can be verified.
    static Obstacle unidentified(Identity wanted, World world) {
        if (world.part(Part.CARD_READER).usable()) {
            return Obstacle.NOT_IDENTIFIED;
        }
        if (wanted == Identity.KNOWN) {
            return Obstacle.ENTER_PHONE;
        }
        return verifiesLicences(world) ? Obstacle.SHOW_LICENCE : Obstacle.READER_DOWN;
    }

    static boolean verifiesLicences(World world) {
        return world.part(Part.SCANNER).usable() && world.provinceAnswers();
    }

    private static boolean isMet(Identity identity, Visitor visitor) {
        return switch (identity) {
            case ANYBODY -> true;
            case KNOWN -> visitor.isKnown();
            case DOCUMENT -> visitor.isKnown() && visitor.cardRead();
        };
    }

    private static Optional<Obstacle> away(boolean reached) {
        return reached ? Optional.empty() : Optional.of(Obstacle.SERVER_AWAY);
    }
}
