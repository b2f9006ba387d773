/// The report of a day (日报) as a document and as a table.
@NullMarked
package cn.yimen.server.report;

import org.jspecify.annotations.NullMarked;
