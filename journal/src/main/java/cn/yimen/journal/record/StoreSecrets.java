package cn.yimen.journal.record;

import cn.yimen.journal.vault.FieldCipher;
import cn.yimen.journal.vault.Place;
import cn.yimen.journal.vault.Unsealing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// What the store itself keeps sealed under the device's key, by name.
record StoreSecrets(FieldCipher cipher) {

    private static final String MARK = "mark";
    private static final byte[] WORD = "yimen".getBytes(StandardCharsets.US_ASCII);

    /// A known word, sealed: by it the keys of another device are found out at once.
    void mark(Handle handle) {
        keep(handle, MARK, WORD);
    }

    boolean isMarked(Handle handle) {
        return read(handle, MARK).filter(word -> Arrays.equals(word, WORD)).isPresent();
    }

    void keep(Handle handle, String name, byte[] plain) {
        BodyTable.keepSecret(handle, name, cipher.seal(place(name), plain));
    }

    /// Empty where there is none, or the device does not have its key.
    Optional<byte[]> read(Handle handle, String name) {
        return BodyTable.secret(handle, name)
                .map(sealed -> cipher.open(place(name), sealed))
                .filter(Unsealing.Opened.class::isInstance)
                .map(opened -> ((Unsealing.Opened) opened).plain());
    }

    private static Place place(String name) {
        return new Place("secret", name, "sealed");
    }

    /// What the device can read of it, under another cipher's key.
    void resealWith(Handle handle, FieldCipher other) {
        var fresh = new StoreSecrets(other);
        for (var name : BodyTable.secrets(handle)) {
            read(handle, name).ifPresent(plain -> fresh.keep(handle, name, plain));
        }
    }

    /// The keys under which they are sealed.
    Set<String> keysInUse(Handle handle) {
        var keys = new TreeSet<String>();
        for (var name : BodyTable.secrets(handle)) {
            BodyTable.secret(handle, name).flatMap(FieldCipher::keyOf).ifPresent(keys::add);
        }
        return keys;
    }
}
