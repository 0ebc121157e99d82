// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.util.List;

/** The lines of a page in the order in which they are read. */
record PdfPage(List<PdfLine> lines) {}
