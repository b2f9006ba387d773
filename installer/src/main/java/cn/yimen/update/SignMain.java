package cn.yimen.update;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.signed.StrictJson;
import cn.yimen.hall.update.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/// The makers' side: `keys` makes a pair of files, `root` says whose signatures count, `sign` puts
/// one key's signature under a release. Each of several people signs on a machine of their own, and
/// adds to the same file.
public final class SignMain {

    private static final int WRONG_USE = 2;

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
        int threshold =
                given.read("--threshold", Signer::threshold, "is no number from 1 to 99").orElse(2);
        if (given.whole(() -> true) instanceof Reading.Unreadable<Boolean> not) {
            System.err.println(not.sentence());
            System.exit(WRONG_USE);
        }
        carryOut(given, threshold);
    }

    private static void carryOut(Given given, int threshold)
            throws IOException, GeneralSecurityException {
        var key = given.file("--make-key");
        if (key.isPresent()) {
            Signer.make(key.get());
        }
        if (given.has("--make-root")) {
            makeRoot(given, threshold);
        }
        if (given.has("--sign")) {
            sign(given);
        }
    }

    private static void makeRoot(Given given, int threshold) throws IOException {
        var halves = given.text("--public").orElseThrow().split(",", -1);
        Files.write(
                given.file("--make-root").orElseThrow(),
                Signer.root(threshold, Arrays.stream(halves).map(Path::of).toList()));
    }

    private static void sign(Given given) throws IOException {
        var file = given.file("--sign").orElseThrow();
        var signer = Signer.read(given.file("--key").orElseThrow());
        if (Files.exists(file)) {
            var earlier =
                    SignedFile.read(Files.readAllBytes(file))
                            .orElseThrow(() -> new IOException(file + " is no announcement"));
            Files.writeString(file, earlier.and(signer.mark(Purpose.UPDATE, earlier.content())));
            return;
        }
        var release = Files.readAllBytes(given.file("--release").orElseThrow());
        StrictJson.MAPPER.readValue(release, Release.class);
        Files.writeString(
                file, SignedFile.text(release, List.of(signer.mark(Purpose.UPDATE, release))));
    }
}
