// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.crosscount.app.UnreadableTextException;
import org.crosscount.app.UnreadableTextException.Kind;

/**
 * Refuses a PDF whose streams unpack to more than memory is for. PDFBox unpacks a stream whole, and a few megabytes of
 * a PDF made for it unpack to thousands; so everything is unpacked here first and thrown away, up to a limit.
 */
final class PdfStreams {
    /** Text streams and fonts of real documents stay far below. */
    private static final int MOST_BYTES_OF_ONE = 48 << 20;

    private static final long MOST_BYTES_OF_ALL = 400L << 20;

    /** PDFBox takes memory for a row before it has seen it. */
    private static final long MOST_BYTES_OF_ROW = 1 << 20;

    /** Pictures are not unpacked for their text. */
    private static final Set<String> OF_PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF", "Crypt");

    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern HUGE_ROW = Pattern.compile("/Columns\\s{0,9}\\d{7}");
    private static final Pattern OTHER_FILTER =
            Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");

    private long left = MOST_BYTES_OF_ALL;

    private PdfStreams() {}

    /** Object streams and cross-reference streams, which are unpacked while the file is loaded. */
    static void checkBeforeLoading(byte[] body) {
        String file = new String(body, StandardCharsets.ISO_8859_1);
        Inflating inflating = new Inflating();
        int from = 0;
        for (int stream = file.indexOf("stream"); stream >= 0; stream = file.indexOf("stream", from)) {
            String before = plainNames(file.substring(from, stream));
            String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
            from = stream + 6;
            if (!before.endsWith("end") && (dictionary.contains("/ObjStm") || dictionary.contains("/XRef"))) {
                inflating.check(body, from, dictionary);
            }
        }
    }

    /** {@code /Obj#53tm} is {@code /ObjStm}. */
    private static String plainNames(String dictionary) {
        return dictionary.indexOf('#') < 0
                ? dictionary
                : ESCAPE.matcher(dictionary)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** All other streams, when the file is loaded. */
    static void check(COSDocument document) throws IOException {
        PdfStreams streams = new PdfStreams();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream && !isPicture(stream)) {
                streams.check(stream);
            }
        }
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private void check(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.stream().anyMatch(filter -> OF_PICTURES.contains(filter.getName()))) {
            return;
        }
        checkRows(stream);
        InputStream packed = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            Limited unpacked = new Limited(i + 1 < filters.size());
            try (InputStream in = packed) {
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                filter.decode(in, unpacked, stream, i);
            } catch (IOException broken) {
                return;
            }
            packed = new ByteArrayInputStream(unpacked.kept.toByteArray());
        }
        packed.close();
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            array.toList().stream().filter(COSName.class::isInstance).forEach(name -> names.add((COSName) name));
        }
        return names.stream().distinct().toList();
    }

    private static void checkRows(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<COSDictionary> all = new ArrayList<>();
        if (parameters instanceof COSDictionary one) {
            all.add(one);
        } else if (parameters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    all.add(one);
                }
            }
        }
        for (COSDictionary one : all) {
            long bits = (long) one.getInt(COSName.COLUMNS, 1)
                    * Math.min(one.getInt(COSName.COLORS, 1), 32)
                    * Math.min(one.getInt(COSName.BITS_PER_COMPONENT, 8), 64);
            if (bits > MOST_BYTES_OF_ROW * 8) {
                throw tooLarge();
            }
        }
    }

    private static UnreadableTextException tooLarge() {
        return new UnreadableTextException(
                Kind.TOO_LARGE, "the PDF unpacks to more than is read of one document; send it in parts");
    }

    /** Counts what is unpacked, and keeps it only where another filter has to read it. */
    private final class Limited extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keeping;
        private long written;

        Limited(boolean keeping) {
            this.keeping = keeping;
        }

        @Override
        public void write(int b) {
            count(1);
            if (keeping) {
                kept.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count(length);
            if (keeping) {
                kept.write(bytes, offset, length);
            }
        }

        private void count(int bytes) {
            written += bytes;
            left -= bytes;
            if (written > MOST_BYTES_OF_ONE || left < 0) {
                throw tooLarge();
            }
        }
    }

    /** Unpacks raw bytes of a file, which may be no packed data at all. */
    private static final class Inflating {
        private final byte[] buffer = new byte[1 << 16];
        private long left = MOST_BYTES_OF_ALL;

        void check(byte[] body, int after, String dictionary) {
            Matcher otherFilter = OTHER_FILTER.matcher(dictionary);
            if (otherFilter.find() || HUGE_ROW.matcher(dictionary).find()) {
                throw new UnreadableTextException(
                        Kind.DAMAGED,
                        "the PDF is packed in a way that no known program writes; save it again and send that");
            }
            int start = after;
            while (start < body.length && (body[start] == '\r' || body[start] == '\n')) {
                start++;
            }
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(body, start, body.length - start);
                count(inflater);
            } catch (DataFormatException notPacked) {
                // Nothing is unpacked from it then.
            } finally {
                inflater.end();
            }
        }

        private void count(Inflater inflater) throws DataFormatException {
            long written = 0;
            int bytes = inflater.inflate(buffer);
            while (bytes > 0) {
                written += bytes;
                left -= bytes;
                if (written > MOST_BYTES_OF_ONE || left < 0) {
                    throw tooLarge();
                }
                bytes = inflater.inflate(buffer);
            }
        }
    }
}
