/// The hall's own authority (CA): which machines belong to the hall, how they enrol, and what each
/// may do.
@NullMarked
package cn.yimen.server.trust;

import org.jspecify.annotations.NullMarked;
