package cn.yimen.hall.update;

/// What a slot holds, as the file `release.json` in it says.
///
/// @param version zero: brought by a package that counts none
public record Installed(String program, long version, int dataFormat) {

    public static Installed of(Release release) {
        return new Installed(release.program(), release.version(), release.dataFormat());
    }
}
