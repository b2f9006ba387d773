package cn.yimen.hall.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// One key that signs, as its owner keeps it: FILE, which only he may read, and FILE.public.
public record Signer(PrivateKey key, PublicKey half) {

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    /// Makes FILE and FILE.public; nothing is overwritten.
    ///
    /// @throws IOException where FILE is there already, or cannot be written
    public static void make(Path file) throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already, and is not overwritten");
        }
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var half = BASE64.encodeToString(pair.getPublic().getEncoded());
        // Both halves, for the platform gives no way to find the public one.
        Files.writeString(
                file, BASE64.encodeToString(pair.getPrivate().getEncoded()) + "\n" + half + "\n");
        Files.writeString(Path.of(file + ".public"), half + "\n");
    }

    /// How many signatures a root asks for, as somebody wrote it: 1 to 99.
    public static Optional<Integer> threshold(String text) {
        return text.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// The text of a root.
    ///
    /// @param halves files as [#make] writes them, FILE.public
    /// @throws IOException where they make no root
    public static byte[] root(int threshold, List<Path> halves) throws IOException {
        var tree = StrictJson.MAPPER.createObjectNode();
        tree.put("threshold", threshold);
        var keys = tree.putArray("keys");
        for (var file : halves) {
            keys.add(Files.readString(there(file)).strip());
        }
        var bytes = StrictJson.MAPPER.writeValueAsBytes(tree);
        Root.read(bytes);
        return bytes;
    }

    private static Path there(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IOException(file + " is not there, or may not be read");
        }
        return file;
    }

    /// @throws IOException where the file is none that [#make] wrote
    public static Signer read(Path file) throws IOException {
        var lines = Files.readAllLines(there(file));
        try {
            return new Signer(privateKey(lines.getFirst()), publicKey(lines.getLast()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException(file + " is no key that signs", e);
        }
    }

    /// The public half alone.
    ///
    /// @param file FILE.public
    /// @throws IOException where it is none
    public static PublicKey half(Path file) throws IOException {
        try {
            return publicKey(Files.readString(there(file)).strip());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + " is no public key", e);
        }
    }

    /// Its signature, as [SignedFile] holds it.
    public String mark(Purpose purpose, byte[] content) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(purpose.prefix());
            signature.update(content);
            return text(Keys.name(half), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    static String text(String name, byte[] signature) {
        return "{\"key\":\"%s\",\"signature\":\"%s\"}"
                .formatted(name, BASE64.encodeToString(signature));
    }

    private static PrivateKey privateKey(String text) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(text);
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static PublicKey publicKey(String text) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(text);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
    }

    /// Without the key.
    @Override
    public String toString() {
        return "Signer " + Keys.name(half);
    }
}
