package cn.yimen.device.sim.card;

import cn.yimen.device.card.ChipDate;
import cn.yimen.device.card.SocialSecurityCard;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// The chip of a social security card: environment, issuer file (5), holder file (6).
final class SocialChip implements ChipScript {

    private static final byte[] ENVIRONMENT =
            HexFormat.of().parseHex("7378312e73682ec9e7bbe1b1a3d5cf");
    private static final byte[] ENVIRONMENT_CONTROL =
            HexFormat.of().parseHex("6f11840f" + "7378312e73682ec9e7bbe1b1a3d5cf");
    private static final Charset GBK = Charset.forName("GBK");
    private static final int ISSUER_FILE = 5;
    private static final int HOLDER_FILE = 6;
    private static final int ANNOUNCED = 0x6100;
    private static final int WRONG_LENGTH = 0x6C00;

    private final SocialCardModel model;
    private final Map<Integer, byte[]> issuer = new HashMap<>();
    private final Map<Integer, byte[]> holder = new HashMap<>();
    private byte[] announced = {};
    private boolean entered;
    private int currentFile;

    SocialChip(SocialCardModel model) {
        this.model = model;
        fillIssuer(model.content());
        fillHolder(model.content());
    }

    private void fillIssuer(SocialSecurityCard card) {
        issuer.put(1, digits(card.region(), 16));
        issuer.put(2, text("1", 1, StandardCharsets.US_ASCII, (byte) 0));
        issuer.put(3, text(card.specification(), 4, StandardCharsets.US_ASCII, (byte) 0));
        issuer.put(5, digits(ChipDate.print(card.validity().from()), 4));
        issuer.put(6, digits(ChipDate.print(card.validity().until()), 4));
        issuer.put(7, text(card.cardNumber(), 9, StandardCharsets.US_ASCII, (byte) 0));
    }

    private void fillHolder(SocialSecurityCard card) {
        byte[] number = text(card.number(), 18, StandardCharsets.US_ASCII, (byte) 0);
        byte[] name = text(card.name(), 30, GBK, (byte) ' ');
        byte[] sex = {(byte) card.sex().code()};
        switch (model.scheme()) {
            case FROM_EIGHT -> {
                holder.put(0x08, number);
                holder.put(0x09, name);
                holder.put(0x0A, sex);
                holder.put(0x0D, digits(ChipDate.print(card.birth()), 4));
            }
            case FROM_ONE -> {
                holder.put(0x01, number);
                holder.put(0x02, name);
                holder.put(card.specification().startsWith("1") ? 0x03 : 0x04, sex);
            }
        }
    }

    /// A contact card (T=0) of an invented maker.
    @Override
    public byte[] answerToReset() {
        return HexFormat.of().parseHex("3b6d0000" + "595a5342310000000000000000");
    }

    @Override
    public byte[] answer(byte[] command) {
        if (command.length < 4) {
            return StatusWord.UNKNOWN_COMMAND.alone();
        }
        return switch (command[1] & 0xFF) {
            case 0xA4 -> select(command);
            case 0xB2 -> readRecord(command);
            case 0xC0 -> fetch();
            default -> StatusWord.UNKNOWN_COMMAND.alone();
        };
    }

    private byte[] select(byte[] command) {
        int length = command.length > 4 ? command[4] & 0xFF : 0;
        byte[] name = Arrays.copyOfRange(command, 5, Math.min(command.length, 5 + length));
        if (command[2] == 4 && Arrays.equals(name, ENVIRONMENT)) {
            entered = true;
            return given(ENVIRONMENT_CONTROL);
        }
        boolean file = entered && length == 2 && (name[0] & 0xFF) == 0xEF;
        if (!file) {
            return StatusWord.NO_SUCH_FILE.alone();
        }
        currentFile = name[1];
        return StatusWord.DONE.alone();
    }

    private byte[] readRecord(byte[] command) {
        int shortNumber = (command[3] & 0xFF) >> 3;
        if (shortNumber > 0 && !model.byShortNumber()) {
            return StatusWord.NO_SUCH_FILE.alone();
        }
        int file = shortNumber == 0 ? currentFile : shortNumber;
        int id = command[2] & 0xFF;
        Optional<byte[]> value = Optional.ofNullable(file(file).get(id)).filter(_ -> entered);
        if (file == HOLDER_FILE && model.withPin().contains(id)) {
            return StatusWord.NOT_ALLOWED.alone();
        }
        int wanted = command.length > 4 ? command[4] & 0xFF : 0;
        return value.map(bytes -> record(id, bytes, wanted))
                .orElseGet(StatusWord.NO_SUCH_RECORD::alone);
    }

    private Map<Integer, byte[]> file(int file) {
        return switch (file) {
            case ISSUER_FILE -> issuer;
            case HOLDER_FILE -> holder;
            default -> Map.of();
        };
    }

    private byte[] record(int id, byte[] value, int wanted) {
        byte[] record =
                ByteBuffer.allocate(value.length + 2)
                        .put((byte) id)
                        .put((byte) value.length)
                        .put(value)
                        .array();
        return model.strict() && wanted != record.length
                ? StatusWord.behind(new byte[0], WRONG_LENGTH | record.length)
                : given(record);
    }

    private byte[] given(byte[] data) {
        if (!model.announces()) {
            return StatusWord.DONE.behind(data);
        }
        announced = data;
        return StatusWord.behind(new byte[0], ANNOUNCED | data.length);
    }

    private byte[] fetch() {
        byte[] data = announced;
        announced = new byte[0];
        return StatusWord.DONE.behind(data);
    }

    private static byte[] digits(String text, int bytes) {
        String padded = (text + "f".repeat(bytes * 2)).substring(0, bytes * 2);
        return HexFormat.of().parseHex(padded);
    }

    private static byte[] text(String text, int bytes, Charset charset, byte padding) {
        byte[] padded = new byte[bytes];
        Arrays.fill(padded, padding);
        byte[] encoded = text.getBytes(charset);
        System.arraycopy(encoded, 0, padded, 0, encoded.length);
        return padded;
    }
}
