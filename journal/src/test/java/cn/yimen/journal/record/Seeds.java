package cn.yimen.journal.record;

import cn.yimen.journal.proof.DiskSearch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// An invented person, and a word that is meant to be found.
final class Seeds {

    static final String NAME = "欧阳若兰";
    static final String NUMBER = "530102195511230049";
    static final String PHONE = "13808719527";
    static final String STREET = "翠湖南路九十九号之七";
    static final byte[] PHOTO = photo();

    /// Stands in a clear column.
    static final String PLAIN = "planted-in-the-clear";

    private Seeds() {}

    private static byte[] photo() {
        var bytes = new byte[40_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    /// A rating, a complaint, a check-in: with words in it.
    static Contents words() {
        var json =
                "{\"name\":\"%s\",\"number\":\"%s\",\"phone\":\"%s\",\"text\":\"%s\"}"
                        .formatted(NAME, NUMBER, PHONE, STREET);
        return Contents.of(
                Body.text(json), new LookUp("holder", NUMBER), new LookUp("phone", PHONE));
    }

    /// A material as the camera made it.
    static Contents capture() {
        return Contents.of(Body.of(PHOTO), new LookUp("name", NAME));
    }

    static DiskSearch personal() {
        var search =
                new DiskSearch()
                        .text("name", NAME)
                        .text("number", NUMBER)
                        .text("phone", PHONE)
                        .text("street", STREET)
                        .text("reversed number", new StringBuilder(NUMBER).reverse().toString());
        for (int at = 0; at + 48 <= PHOTO.length; at += 7_919) {
            search.bytes("photo at " + at, Arrays.copyOfRange(PHOTO, at, at + 48));
        }
        return search;
    }

    static DiskSearch plain() {
        return new DiskSearch().bytes("plain", PLAIN.getBytes(StandardCharsets.US_ASCII));
    }
}
