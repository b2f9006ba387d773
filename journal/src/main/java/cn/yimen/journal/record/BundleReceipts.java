package cn.yimen.journal.record;

import cn.yimen.journal.vault.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The receipts that this machine waits for, each sealed under its bundle's name.
record BundleReceipts(FieldCipher cipher) {

    private static final String PREFIX = "receipt-";

    void expect(Handle handle, UUID bundle, String receipt) {
        secrets().keep(handle, PREFIX + bundle, receipt.getBytes(StandardCharsets.US_ASCII));
    }

    Optional<UUID> bundle(Handle handle, String receipt) {
        return BodyTable.secrets(handle).stream()
                .filter(name -> name.startsWith(PREFIX))
                .filter(name ->
                        secrets()
                                .read(handle, name)
                                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                                .filter(receipt::equals)
                                .isPresent())
                .map(name -> UUID.fromString(name.substring(PREFIX.length())))
                .findFirst();
    }

    void forget(Handle handle, UUID bundle) {
        BodyTable.deleteSecret(handle, PREFIX + bundle);
    }

    private StoreSecrets secrets() {
        return new StoreSecrets(cipher);
    }
}
