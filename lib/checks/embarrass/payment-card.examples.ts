import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Deposit by card 4111 1111 1111 1111 until Friday.", found: "4111 1111 1111 1111" },
    { text: "Visa: 4012888888881881", found: "4012888888881881" },
    { text: "Card 5555-5555-5555-4444, exp 03/28", found: "5555-5555-5555-4444" },
    { text: "Amex 3782 822463 10005 for the hotel", found: "3782 822463 10005" },
    { text: "Paiement : 5105 1051 0510 5100", found: "5105 1051 0510 5100" },
    { text: "Tarjeta 4222 2222 2222 2 para el catering", found: "4222 2222 2222 2" },
    { text: "Cartão 6011 1111 1111 1117", found: "6011 1111 1111 1117" },
    { text: "Kreditkarte 3530 1113 3330 0000", found: "3530 1113 3330 0000" },
    { text: "371449635398431 – please charge the flowers here", found: "371449635398431" },
    { text: "Use 2223 0031 2200 3222 for the deposit.", found: "2223 0031 2200 3222" },
    { text: "Card: 3056 930902 5904", found: "3056 930902 5904" },
    { text: "The office card 5200 8282 8282 8210 is lost.", found: "5200 8282 8282 8210" },
  ],
  misses: [
    "Call us: +44 20 7946 0991 or +44 20 7946 0992",
    "Card 4111 1111 1111 1112 is only an example.",
    "Tracking number 1234567890123456",
    "https://x.example/status/4111111111111111",
    "Our visas in figures: 4111, 1111, 1111, 1111.",
    "Hotline 0800 4111 1111",
    "Invoice 2026-0001-0002-0003",
    "The phone numbers are 4012 8888 and 8888 1881.",
    "0000 0000 0000 0000",
    "Pi is 3.14159265358979323",
    "ISBN 978-3-16-148410-0",
    "IBAN DE89 3704 0044 0532 0130 00",
    "",
  ],
};
