package cn.yimen.uplink.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// What stood between this machine and the platform, in a word.
final class Failures {

    private Failures() {}

    static Hindrance of(IOException failure, boolean mayHaveArrived) {
        return new Hindrance(reason(failure), Duration.ZERO, mayHaveArrived);
    }

    private static String reason(IOException failure) {
        return certificate(failure)
                .orElseGet(() ->
                        switch (failure) {
                            case SSLPeerUnverifiedException _ ->
                                    Hindrance.CERTIFICATE_OF_ANOTHER_HOST;
                            case SSLException _ -> Hindrance.TLS;
                            case InterruptedIOException _ -> Hindrance.SLOW;
                            default -> Hindrance.UNREACHABLE;
                        });
    }

    /// A wrong date is told before a missing authority: the JDK reports the first inside the
    /// second.
    private static Optional<String> certificate(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> date(cause).stream())
                .findFirst()
                .or(() ->
                        causes(failure)
                                .filter(Failures::isNoPath)
                                .map(_ -> Hindrance.CERTIFICATE_OF_ANOTHER_AUTHORITY)
                                .findFirst());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<String> date(Throwable cause) {
        return switch (cause) {
            case CertificateExpiredException _ -> Optional.of(Hindrance.CERTIFICATE_EXPIRED);
            case CertificateNotYetValidException _ ->
                    Optional.of(Hindrance.CERTIFICATE_NOT_YET_VALID);
            case CertPathValidatorException path when path.getReason() == BasicReason.EXPIRED ->
                    Optional.of(Hindrance.CERTIFICATE_EXPIRED);
            case CertPathValidatorException path
                    when path.getReason() == BasicReason.NOT_YET_VALID ->
                    Optional.of(Hindrance.CERTIFICATE_NOT_YET_VALID);
            default -> Optional.empty();
        };
    }

    private static boolean isNoPath(Throwable cause) {
        return cause instanceof CertPathBuilderException
                || cause instanceof CertPathValidatorException;
    }
}
