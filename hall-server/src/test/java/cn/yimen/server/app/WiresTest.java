package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WiresTest {

    private static final String CHECKED = "sslmode=verify-full&sslrootcert=/etc/ca.pem";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5433/yimen?user=y",
                "jdbc:postgresql://127.0.0.1:5433,127.0.0.1:5434/yimen",
                "jdbc:postgresql://one,two/yimen?user=y&" + CHECKED,
                "jdbc:postgresql://one:5432/yimen?" + CHECKED + "&user=y"
            })
    void aDatabaseIsCheckedOrHere(String url) {
        assertThat(Wires.flaw(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "jdbc:postgresql://one/yimen",
                "jdbc:postgresql://localhost,two/yimen",
                "jdbc:postgresql://localhost.example/yimen",
                "jdbc:postgresql://one/yimen?sslmode=verify-full",
                "jdbc:postgresql://one/yimen?sslmode=verify-ca&sslrootcert=/etc/ca.pem",
                "jdbc:postgresql://one/yimen?" + CHECKED + "&sslmode=disable",
                "jdbc:postgresql://one/yimen?xsslmode=verify-full&sslrootcert=/etc/ca.pem",
                "jdbc:postgresql://one/yimen?sslmode=verify-full&sslrootcert="
            })
    void anyOtherIsRefused(String url) {
        assertThat(Wires.flaw(url)).isPresent();
    }
}
