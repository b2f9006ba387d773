package cn.yimen.hall.signed;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Keys and roots by hand, as every program knows it with which makers sign.
public final class SignerHand {

    private static final String KEY = "--make-key";
    private static final String ROOT = "--make-root";
    private static final String HALVES = "--public";
    private static final String THRESHOLD = "--threshold";

    public static final List<Option> OPTIONS =
            List.of(
                    Option.of(KEY, "FILE", "a key: FILE and FILE.public"),
                    Option.of(ROOT, "FILE", "from --public and --threshold"),
                    Option.of(HALVES, "FILE,FILE…", "keys whose signatures count"),
                    Option.of(THRESHOLD, "2", "how many of them are needed"));

    private SignerHand() {}

    /// What is to be made; says in a line what was.
    public interface Making {
        String carryOut() throws IOException, GeneralSecurityException;
    }

    /// What is wrong is noted.
    ///
    /// @return empty where neither is asked for
    public static Optional<Making> asked(Given given) {
        given.together(ROOT, HALVES);
        int threshold =
                given.read(THRESHOLD, Signer::threshold, "is no number from 1 to 99").orElse(2);
        var key = given.file(KEY).<Making>map(file -> () -> key(file));
        return key.or(
                () -> given.file(ROOT).map(file -> () -> root(file, halves(given), threshold)));
    }

    private static List<Path> halves(Given given) {
        var named = given.text(HALVES).orElse("").split(",", -1);
        return Arrays.stream(named).map(Path::of).toList();
    }

    private static String key(Path file) throws IOException, GeneralSecurityException {
        Signer.make(file);
        return file + ", " + file + ".public: " + Keys.name(Signer.read(file).half());
    }

    private static String root(Path file, List<Path> halves, int threshold) throws IOException {
        Files.write(file, Signer.root(threshold, halves));
        return file + ": " + threshold + "/" + halves.size();
    }
}
