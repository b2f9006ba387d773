package cn.yimen.kiosk.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Money as people write it, in yuan, and as forms carry it, in fen.
public final class Amount {

    private static final Pattern TYPED = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final int FEN_A_YUAN = 100;

    private Amount() {}

    /// `12.5` → 1250; empty where it is no amount: two points, or more than two places.
    static Optional<Long> fen(String yuan) {
        return TYPED.matcher(yuan).matches()
                ? Optional.of(new BigDecimal(yuan).movePointRight(2).longValueExact())
                : Optional.empty();
    }

    /// `12.50`, `50,000`, `0.01`.
    public static String yuan(long fen) {
        var form = fen % FEN_A_YUAN == 0 ? "#,##0" : "#,##0.00";
        return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(fen, 2).setScale(2, RoundingMode.UNNECESSARY));
    }

    /// How a value in fen is shown; one that is none stands as it is.
    public static String shown(String fen) {
        return fen.matches("\\d{1,15}") ? yuan(Long.parseLong(fen)) : fen;
    }

    /// The same to be changed under the keys: without commas.
    static String typed(String fen) {
        return shown(fen).replace(",", "");
    }
}
