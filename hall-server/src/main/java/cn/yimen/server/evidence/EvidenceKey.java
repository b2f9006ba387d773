package cn.yimen.server.evidence;

import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.trust.OwnedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// The key with which a hall signs what it gives out of its journal: `trust/evidence.key` in the
/// server's data, Ed25519, made at the first start and used for nothing else. Its public half lies
/// beside it and is given to whoever is to examine.
public final class EvidenceKey {

    private static final String NAME = "evidence.key";

    private EvidenceKey() {}

    /// Where there is none yet, it is made; whole or not at all.
    ///
    /// @param data the server's directory
    public static void ensure(Path data) throws IOException {
        var file = file(data);
        if (Files.exists(file)) {
            return;
        }
        var making = file.resolveSibling("evidence.making");
        Files.createDirectories(file.resolveSibling(""));
        Files.deleteIfExists(making);
        try {
            Signer.make(making);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
        OwnedFile.write(half(file), Files.readString(half(making)));
        OwnedFile.write(file, Files.readString(making));
        Files.delete(half(making));
        Files.delete(making);
    }

    private static Path half(Path file) {
        return file.resolveSibling(file.getFileName() + ".public");
    }

    private static Path file(Path data) {
        return data.resolve("trust").resolve(NAME);
    }

    /// @throws IOException where there is none, or others can read it
    static Signer read(Path data) throws IOException {
        var file = file(data);
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing: the hall's server makes it when it starts");
        }
        var flaw = OwnedFile.flaw(file);
        if (flaw.isPresent()) {
            throw new IOException(flaw.get());
        }
        return Signer.read(file);
    }
}
