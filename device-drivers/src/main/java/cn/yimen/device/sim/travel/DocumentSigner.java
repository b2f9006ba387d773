package cn.yimen.device.sim.travel;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.TreeMap;
import org.jmrtd.lds.SODFile;

/// Signs the data groups of documents in the name of a state.
///
/// @param algorithm as Java names it, for instance `SHA256withECDSA`
public record DocumentSigner(PrivateKey key, X509Certificate certificate, String algorithm) {

    private static final String DIGEST = "SHA-256";

    /// EF.SOD over these data groups, by number.
    public byte[] sign(Map<Integer, byte[]> groups) {
        try {
            Map<Integer, byte[]> digests = new TreeMap<>();
            for (var group : groups.entrySet()) {
                digests.put(
                        group.getKey(), MessageDigest.getInstance(DIGEST).digest(group.getValue()));
            }
            return new SODFile(DIGEST, algorithm, digests, key, certificate).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing an invented document", e);
        }
    }

    @Override
    public String toString() {
        return "DocumentSigner";
    }
}
