package cn.yimen.hall.pack;

/// A pack that is not taken. Nothing of it was read but its manifest, or not even that.
public final class PackRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String where;

    /// @param where the file, or what was expected; never what a file holds
    public PackRefused(Reason reason, String where) {
        super(reason.code() + " " + reason + ": " + where);
        this.reason = reason;
        this.where = where;
    }

    /// Why, with the code under which `docs/errors.md` says what to do.
    public enum Reason {
        /// This machine has no `pack-root`: packs from its own disk are taken as they are.
        NO_ROOT("P-01"),
        /// There is no manifest, it is none, or it is larger than one.
        UNREADABLE("P-02"),
        TOO_FEW_SIGNATURES("P-03"),
        /// A brand where a voice is wanted, or another language.
        OTHER_KIND("P-04"),
        OTHER_HALL("P-05"),
        EXPIRED("P-06"),
        /// Older than what this machine has had, or another pack under the same number.
        OLDER("P-07"),
        /// A file that is missing, or not as it was signed.
        CHANGED("P-08"),
        /// A file, folder or link that the manifest does not name.
        NOT_IN_MANIFEST("P-09"),
        /// Signed as it is, and of no use to the program.
        UNUSABLE("P-10");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Reason reason() {
        return reason;
    }

    /// The file's name, or a word.
    public String where() {
        return where;
    }
}
