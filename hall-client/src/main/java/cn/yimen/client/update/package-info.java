/// Fetching a release from the hall's server (ADR 0089), with the machine's own identity and no
/// other right: what is fetched is laid where the updater looks, which believes nothing of it.
@NullMarked
package cn.yimen.client.update;

import org.jspecify.annotations.NullMarked;
