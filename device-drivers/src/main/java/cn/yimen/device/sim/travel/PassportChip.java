package cn.yimen.device.sim.travel;

import cn.yimen.device.sim.card.ChipScript;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The chip of a travel document: files behind BAC or PACE, and secure messaging. A command in, an
/// answer out; what it says of itself is in [ChipTraits].
public final class PassportChip implements ChipScript {

    private static final byte[] APPLICATION = HexFormat.of().parseHex("A0000002471001");
    private static final int CARD_ACCESS = 0x011C;

    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int READ_BINARY_FAR = 0xB1;
    private static final int GET_CHALLENGE = 0x84;
    private static final int EXTERNAL_AUTHENTICATE = 0x82;
    private static final int MANAGE_ENVIRONMENT = 0x22;
    private static final int GENERAL_AUTHENTICATE = 0x86;
    private static final int BY_NAME = 0x040C;
    private static final int BY_FILE = 0x020C;
    private static final int MASTER_FILE = 0x000C;

    private final ChipFiles files;
    private final ChipTraits traits;
    private final RandomGenerator random;
    private final Delivery delivery;

    private final BasicAccess basic;
    private Optional<PaceAccess> pace = Optional.empty();
    private Optional<ChipChannel> channel = Optional.empty();
    private Optional<byte[]> selected = Optional.empty();
    private boolean inApplication;

    public PassportChip(ChipFiles files, ChipTraits traits, RandomGenerator random) {
        this.files = files;
        this.traits = traits;
        this.random = random;
        this.delivery = new Delivery(traits.delivery());
        this.basic = new BasicAccess(files.secrets(), random);
    }

    @Override
    public byte[] answerToReset() {
        return traits.answerToReset();
    }

    @Override
    public byte[] answer(byte[] apdu) {
        return delivery.deliver(apdu, () -> process(apdu));
    }

    private Answer process(byte[] apdu) {
        Optional<Command> command = Command.parse(apdu);
        if (command.isEmpty() || (command.get().isExtended() && !traits.extendedLength())) {
            return Answer.status(Answer.WRONG_LENGTH);
        }
        return command.get().isSecured() ? secured(command.get()) : plain(command.get());
    }

    private Answer secured(Command command) {
        Optional<Command> inner = channel.flatMap(open -> open.open(command));
        if (inner.isEmpty()) {
            channel = Optional.empty();
            return Answer.status(Answer.BAD_SECURE_MESSAGING);
        }
        return channel.orElseThrow().seal(execute(inner.get()));
    }

    private Answer plain(Command command) {
        channel = Optional.empty();
        return execute(command);
    }

    private Answer execute(Command command) {
        return switch (command.ins()) {
            case SELECT -> select(command);
            case READ_BINARY -> read(command.p1p2(), command.expected());
            case READ_BINARY_FAR -> readFar(command);
            case GET_CHALLENGE -> guarded(traits.basicAccess(), () -> basic.challenge());
            case EXTERNAL_AUTHENTICATE -> guarded(traits.basicAccess(), () -> openByZone(command));
            case MANAGE_ENVIRONMENT -> guarded(traits.pace(), () -> chooseKey(command));
            case GENERAL_AUTHENTICATE -> guarded(traits.pace(), () -> step(command));
            default -> Answer.status(Answer.UNKNOWN_COMMAND);
        };
    }

    private interface Deed {
        Answer run();
    }

    private static Answer guarded(boolean isKnown, Deed deed) {
        return isKnown ? deed.run() : Answer.status(Answer.UNKNOWN_COMMAND);
    }

    private Answer select(Command command) {
        return switch (command.p1p2()) {
            case BY_NAME -> selectApplication(command.data());
            case BY_FILE -> selectFile(command.data());
            case MASTER_FILE -> selectMasterFile();
            default -> Answer.status(Answer.NO_SUCH_FILE);
        };
    }

    private Answer selectApplication(byte[] name) {
        if (!Arrays.equals(name, APPLICATION)) {
            return Answer.status(Answer.NO_SUCH_FILE);
        }
        if (!traits.basicAccess() && channel.isEmpty()) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        inApplication = true;
        selected = Optional.empty();
        return Answer.status(Answer.DONE);
    }

    private Answer selectMasterFile() {
        inApplication = false;
        selected = Optional.empty();
        return Answer.status(Answer.DONE);
    }

    private Answer selectFile(byte[] identifier) {
        int number = identifier.length == 2 ? number(identifier) : 0;
        boolean isOpen = !inApplication && number == CARD_ACCESS;
        if (isOpen && traits.pace()) {
            selected = Optional.of(files.cardAccess());
        } else if (isOpen || !inApplication) {
            selected = Optional.empty();
        } else if (channel.isEmpty()) {
            return Answer.status(Answer.NOT_ALLOWED);
        } else {
            selected = files.file(number);
        }
        return Answer.status(selected.isPresent() ? Answer.DONE : Answer.NO_SUCH_FILE);
    }

    private Answer read(int offset, int expected) {
        if (selected.isEmpty()) {
            return Answer.status(Answer.NOT_ALLOWED);
        }
        byte[] file = selected.get();
        if (offset >= file.length) {
            return Answer.status(Answer.WRONG_OFFSET);
        }
        int end = Math.min(file.length, offset + Math.min(expected, traits.mostBytes()));
        return Answer.of(Arrays.copyOfRange(file, offset, end));
    }

    /// Beyond 32,767: the offset is a data object, and so is the answer.
    private Answer readFar(Command command) {
        byte[] offset = Bytes.valueOf(0x54, command.data());
        if (offset.length != 2) {
            return Answer.status(Answer.WRONG_DATA);
        }
        int header = 3;
        Answer part = read(number(offset), Math.max(1, command.expected() - header));
        return part.isDone() ? Answer.of(Bytes.object(0x53, part.data())) : part;
    }

    private Answer openByZone(Command command) {
        Optional<BasicAccess.Proof> proof =
                inApplication ? basic.authenticate(command.data()) : Optional.empty();
        channel = proof.map(BasicAccess.Proof::channel);
        return proof.map(BasicAccess.Proof::answer)
                .orElseGet(() -> Answer.status(Answer.WRONG_KEY));
    }

    private Answer chooseKey(Command command) {
        byte[] identifier = Bytes.valueOf(0x80, command.data());
        byte[] reference = Bytes.valueOf(0x83, command.data());
        if (!Arrays.equals(identifier, PaceAccess.IDENTIFIER) || reference.length != 1) {
            return Answer.status(Answer.WRONG_DATA);
        }
        pace = password(reference[0]).map(password -> new PaceAccess(password, random));
        return Answer.status(pace.isPresent() ? Answer.DONE : Answer.NO_SUCH_KEY);
    }

    /// By its number in 9303-11, 4.4.4.1: 1 the zone, 2 the card access number.
    private Optional<byte[]> password(int reference) {
        return switch (reference) {
            case 1 -> Optional.of(files.secrets().zoneDigest());
            case 2 ->
                    Optional.of(files.secrets().accessNumberBytes())
                            .filter(digits -> digits.length > 0);
            default -> Optional.empty();
        };
    }

    private Answer step(Command command) {
        if (pace.isEmpty()) {
            return Answer.status(Answer.CONDITIONS);
        }
        PaceAccess run = pace.get();
        byte[] content = Bytes.valueOf(0x7C, command.data());
        if (content.length == 0) {
            return Answer.of(Bytes.object(0x7C, run.encryptedNonce()));
        }
        byte[] value = Bytes.valueOf(content[0] & 0xFF, content);
        Optional<byte[]> next =
                switch (content[0] & 0xFF) {
                    case 0x81 -> run.map(value);
                    case 0x83 -> run.agree(value);
                    case 0x85 -> run.prove(value);
                    default -> Optional.empty();
                };
        if (next.isEmpty()) {
            pace = Optional.empty();
            return Answer.status(Answer.WRONG_KEY);
        }
        if ((content[0] & 0xFF) == 0x85) {
            channel = Optional.of(run.channel());
            pace = Optional.empty();
        }
        return Answer.of(Bytes.object(0x7C, next.get()));
    }

    private static int number(byte[] bytes) {
        return (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    }
}
