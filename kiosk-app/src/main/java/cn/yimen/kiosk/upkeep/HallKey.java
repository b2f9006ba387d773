package cn.yimen.kiosk.upkeep;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;

/// The hall's Ed25519 pair, with which the codes of its staff are signed. Kept where they are made,
/// never on a kiosk.
///
/// @param kept signs
/// @param shown lies on every machine
record HallKey(PrivateKey kept, PublicKey shown) {

    private static final String ALGORITHM = "Ed25519";

    static HallKey made() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        return new HallKey(pair.getPrivate(), pair.getPublic());
    }

    static HallKey read(Path file) throws IOException, GeneralSecurityException {
        var said = new Properties();
        said.load(new StringReader(SecretFile.read(file)));
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            return new HallKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(said, "private"))),
                    factory.generatePublic(new X509EncodedKeySpec(decoded(said, "public"))));
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException(file + " is no key of a hall", noBase64);
        }
    }

    private static byte[] decoded(Properties said, String name) {
        return Base64.getDecoder().decode(said.getProperty(name, ""));
    }

    void write(Path file) throws IOException {
        SecretFile.write(
                file,
                "private=%s\npublic=%s\n"
                        .formatted(encoded(kept.getEncoded()), encoded(shown.getEncoded())));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
