package cn.yimen.update;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The makers' side: `keys` makes a pair of files, `root` says whose signatures count, `sign` puts
/// one key's signature under a release. Each of several people signs on a machine of their own, and
/// adds to the same file.
public final class SignMain {

    private static final int WRONG_USE = 2;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private static final OptionTable KNOWN =
            OptionTable.of(
                            "sign-update",
                            Option.of("--make-key", "FILE", "a key: FILE and FILE.public"),
                            Option.of("--make-root", "FILE", "from --public and --threshold"),
                            Option.of("--public", "FILE,FILE…", "keys whose signatures count"),
                            Option.of("--threshold", "2", "how many of them are needed"),
                            Option.of("--release", "FILE", "a release as JSON, to be signed"),
                            Option.of("--sign", "FILE", "PROGRAM.update: made, or added to"),
                            Option.of("--key", "FILE", "whose signature is added"))
                    .ending("./yimen bundle PROGRAM makes a bundle with the release beside it.");

    private SignMain() {}

    public static void main(String... arguments) throws IOException, GeneralSecurityException {
        var start = Start.of(arguments).orElseThrow();
        if (start.asksForHelp()) {
            System.out.println(KNOWN.help());
            return;
        }
        var given = KNOWN.read(start);
        given.together("--make-root", "--public");
        given.together("--sign", "--key");
        if (given.whole(() -> true) instanceof Reading.Unreadable<Boolean> not) {
            System.err.println(not.sentence());
            System.exit(WRONG_USE);
        }
        carryOut(given);
    }

    private static void carryOut(Given given) throws IOException, GeneralSecurityException {
        if (given.has("--make-key")) {
            makeKey(given.file("--make-key").orElseThrow());
        }
        if (given.has("--make-root")) {
            makeRoot(given);
        }
        if (given.has("--sign")) {
            sign(given);
        }
    }

    private static void makeKey(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        // Both halves, for the platform gives no way to find the public one.
        Files.writeString(
                file,
                BASE64.encodeToString(pair.getPrivate().getEncoded())
                        + "\n"
                        + BASE64.encodeToString(pair.getPublic().getEncoded())
                        + "\n");
        Files.writeString(
                Path.of(file + ".public"),
                BASE64.encodeToString(pair.getPublic().getEncoded()) + "\n");
    }

    private static void makeRoot(Given given) throws IOException {
        var tree = Announcement.JSON.createObjectNode();
        tree.put("threshold", Integer.parseInt(given.text("--threshold").orElse("2")));
        var keys = tree.putArray("keys");
        for (var file : given.text("--public").orElseThrow().split(",", -1)) {
            keys.add(Files.readString(Path.of(file)).strip());
        }
        var bytes = Announcement.JSON.writeValueAsBytes(tree);
        Root.read(bytes);
        Files.write(given.file("--make-root").orElseThrow(), bytes);
    }

    private static void sign(Given given) throws IOException, GeneralSecurityException {
        var file = given.file("--sign").orElseThrow();
        var lines = Files.readAllLines(given.file("--key").orElseThrow());
        var signer = new Signer(privateKey(lines.getFirst()), publicKey(lines.getLast()));
        var earlier = new ArrayList<String>();
        byte[] release;
        if (Files.exists(file)) {
            var tree = Announcement.JSON.readTree(file.toFile());
            release = Base64.getDecoder().decode(tree.path("signed").asText());
            tree.path("signatures").forEach(mark -> earlier.add(mark.toString()));
        } else {
            release = Files.readAllBytes(given.file("--release").orElseThrow());
            Announcement.JSON.readValue(release, Release.class);
        }
        earlier.add(signer.mark(release));
        Files.writeString(file, announcement(release, earlier));
    }

    /// Without any space: each of its bytes says something.
    static String announcement(byte[] release, List<String> marks) {
        return "{\"signed\":\"%s\",\"signatures\":[%s]}"
                .formatted(BASE64.encodeToString(release), String.join(",", marks));
    }

    /// One key that signs.
    record Signer(PrivateKey key, PublicKey half) {

        String mark(byte[] release) throws GeneralSecurityException {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(Announcement.purpose());
            signature.update(release);
            return "{\"key\":\"%s\",\"signature\":\"%s\"}"
                    .formatted(Keys.name(half), BASE64.encodeToString(signature.sign()));
        }
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
}
