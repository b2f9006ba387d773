package cn.yimen.uplink.contract.identity;

import java.util.List;

/// What the platform can fill in for the person (用户空间).
public record Profile(List<ProfileField> fields) {
    public Profile {
        fields = List.copyOf(fields);
    }

    /// @param source who says so, shown beside the value
    public record ProfileField(String field, String value, String source) {

        @Override
        public String toString() {
            return "ProfileField";
        }
    }
}
