"""What leaves the window: QR codes now; pages and spreadsheets to take along later. No widgets."""
